using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>The school's base of answers, for the referent: search, look at an entry, its history.</summary>
internal sealed class BaseAction(SchoolKnowledge knowledge, SchoolEntries entries) : IActionHandler
{
    public const string ListVerb = "base-list";
    public const string SearchVerb = "base-search";
    public const string ShowVerb = "base-show";
    public const string HistoryVerb = "base-history";

    private const int MostListed = 10;
    private const int MostChanges = 10;

    public IReadOnlyList<string> Verbs { get; } = [ListVerb, SearchVerb, ShowVerb, HistoryVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(pressed.Data["lang"]) ?? talk.Language;
        return (pressed.Verb, pressed.Data.Id("topic")) switch
        {
            (ListVerb, _) => Reply.Card(Listed(talk, await OwnAsync(talk, cancellationToken), ""), talk.In(TeachTexts.Base)),
            (SearchVerb, _) => await SearchAsync(talk, pressed.Data["search"] ?? "", cancellationToken),
            (ShowVerb, { } topic) => await ShowAsync(talk, topic, language, cancellationToken),
            (HistoryVerb, { } topic) => await HistoryAsync(talk, topic, language, cancellationToken),
            _ => Replies.TooOld(talk),
        };
    }

    private async Task<Reply> SearchAsync(Talk talk, string search, CancellationToken cancellationToken)
    {
        var topics = await knowledge.MatchAsync(talk.TenantId, search, talk.Language, cancellationToken) switch
        {
            Match.Sure sure => [sure.Topic],
            Match.Unsure unsure => unsure.Topics,
            _ => (IReadOnlyList<string>)[],
        };
        var own = (await knowledge.ListAsync(talk.TenantId, cancellationToken))
            .Where(entry => entry.Question.Contains(search, StringComparison.OrdinalIgnoreCase) || entry.Answer.Contains(search, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Topic);
        var found = new List<(string Topic, string Question, bool IsHidden)>();
        foreach (var topic in own.Concat(topics).Distinct(StringComparer.Ordinal).Take(MostListed))
        {
            if (await knowledge.LookAsync(talk.TenantId, topic, talk.Language, cancellationToken) is { } look)
                found.Add((topic, look.Entry.Question, look.IsHidden));
        }

        return Reply.Replace(Listed(talk, found, search), talk.In(TeachTexts.Base));
    }

    private async Task<IReadOnlyList<(string Topic, string Question, bool IsHidden)>> OwnAsync(Talk talk, CancellationToken cancellationToken) =>
        [.. (await knowledge.ListAsync(talk.TenantId, cancellationToken))
            .OrderByDescending(entry => entry.At)
            .DistinctBy(entry => entry.Topic)
            .Take(MostListed)
            .Select(entry => (entry.Topic, entry.Question, entry.IsHidden))];

    private static AdaptiveCard Listed(Talk talk, IReadOnlyList<(string Topic, string Question, bool IsHidden)> found, string search)
    {
        var body = new List<AdaptiveElement>
        {
            Card.Title(talk.In(TeachTexts.Base)),
            new AdaptiveTextInput { Id = "search", Label = talk.In(TeachTexts.Search), ErrorMessage = talk.In(TeachTexts.Search), Value = search, MaxLength = SchoolEntry.MaximumQuestion },
            Card.Note(talk.In(found.Count == 0 ? TeachTexts.Nothing : search.Length == 0 ? TeachTexts.Own : TeachTexts.Found)),
        };
        foreach (var (topic, question, isHidden) in found)
        {
            var mark = isHidden ? $" ({talk.In(TeachTexts.HiddenMark)})" : "";
            body.Add(Card.Box(
                AdaptiveContainerStyle.Emphasis,
                Card.Paragraph($"{CardText.Escape(question)}{mark}"),
                new AdaptiveActionSet { Actions = { Card.Button(talk.In(SessionTexts.Open), ShowVerb, ("topic", topic)) } }));
        }

        return Card.In(talk.Language, body).With(
            Card.MainButton(talk.In(TeachTexts.DoSearch), SearchVerb),
            Card.Button(talk.In(TeachTexts.New), EntryAction.NewVerb));
    }

    private async Task<Reply> ShowAsync(Talk talk, string topic, Language language, CancellationToken cancellationToken)
    {
        if (await knowledge.LookAsync(talk.TenantId, topic, language, cancellationToken) is not { } look)
            return Replies.TooOld(talk);
        return Reply.Card(EntryCard.Build(talk, look, look.Entry.Language), talk.In(TeachTexts.Base));
    }

    private async Task<Reply> HistoryAsync(Talk talk, string topic, Language language, CancellationToken cancellationToken)
    {
        var changes = (await entries.HistoryAsync(talk.TenantId, topic, language, cancellationToken)).Take(MostChanges);
        var card = Card.In(
            talk.Language,
            [
                Card.Title(talk.In(TeachTexts.History)),
                .. changes.SelectMany(change => new AdaptiveElement[]
                {
                    Card.Note(talk.In(TeachTexts.Changed(CardText.Escape(change.ByName), change.At, change.IsHidden))),
                    Card.Paragraph(CardText.Escape(change.Answer)),
                }),
            ]);
        return Reply.Card(card, talk.In(TeachTexts.History));
    }
}
