using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>The school's base of answers, for the referent: search, look at an entry, its history.</summary>
internal sealed class BrowseEntries(SchoolKnowledge knowledge, SchoolEntries entries) : IActionHandler
{
    public const string ListVerb = "base-list";
    public const string SearchVerb = "base-search";
    public const string ShowVerb = "base-show";
    public const string HistoryVerb = "base-history";

    private const int MostListed = 10;
    private const int MostChanges = 10;

    private static readonly TextField Search =
        new("search", TeachTexts.Search, SchoolEntry.MaximumQuestion, TeachTexts.Search) { IsRequired = false };

    public IReadOnlyList<string> Verbs { get; } = [ListVerb, SearchVerb, ShowVerb, HistoryVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var language = Languages.Parse(press.Data["lang"]) ?? request.Language;
        return (press.Verb, press.Data.Id("topic")) switch
        {
            (ListVerb, _) => Reply.Card(Listed(request, await OwnAsync(request, cancellationToken), ""), request.In(TeachTexts.Base)),
            (SearchVerb, _) => await SearchAsync(request, Search.Read(press.Data), cancellationToken),
            (ShowVerb, { } topic) => await ShowAsync(request, topic, language, cancellationToken),
            (HistoryVerb, { } topic) => await HistoryAsync(request, topic, language, cancellationToken),
            _ => Replies.TooOld(request),
        };
    }

    private async Task<Reply> SearchAsync(BotRequest request, string search, CancellationToken cancellationToken)
    {
        var topics = await knowledge.MatchAsync(request.School, search, request.Language, cancellationToken) switch
        {
            TopicMatch.Sure sure => [sure.Topic],
            TopicMatch.Unsure unsure => unsure.Topics,
            _ => (IReadOnlyList<string>)[],
        };
        var own = (await knowledge.ListAsync(request.School, cancellationToken))
            .Where(entry => entry.Question.Contains(search, StringComparison.OrdinalIgnoreCase) || entry.Answer.Contains(search, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Topic);
        var found = new List<(string Topic, string Question, bool IsHidden)>();
        foreach (var topic in own.Concat(topics).Distinct(StringComparer.Ordinal).Take(MostListed))
        {
            if (await knowledge.DetailsAsync(request.School, topic, request.Language, cancellationToken) is { } look)
                found.Add((topic, look.Entry.Question, look.IsHidden));
        }

        return Reply.Replace(Listed(request, found, search), request.In(TeachTexts.Base));
    }

    private async Task<IReadOnlyList<(string Topic, string Question, bool IsHidden)>> OwnAsync(BotRequest request, CancellationToken cancellationToken) =>
        [.. (await knowledge.ListAsync(request.School, cancellationToken))
            .OrderByDescending(entry => entry.At)
            .DistinctBy(entry => entry.Topic)
            .Take(MostListed)
            .Select(entry => (entry.Topic, entry.Question, entry.IsHidden))];

    private static AdaptiveCard Listed(BotRequest request, IReadOnlyList<(string Topic, string Question, bool IsHidden)> found, string search)
    {
        var body = new List<AdaptiveElement>
        {
            Card.Title(request.In(TeachTexts.Base)),
            Search.Build(search, request.Language),
            Card.Note(request.In(found.Count == 0 ? TeachTexts.Nothing : search.Length == 0 ? TeachTexts.Own : TeachTexts.Found)),
        };
        foreach (var (topic, question, isHidden) in found)
        {
            var mark = isHidden ? $" ({request.In(TeachTexts.HiddenMark)})" : "";
            body.Add(Card.Box(
                AdaptiveContainerStyle.Emphasis,
                Card.Paragraph($"{CardText.Escape(question)}{mark}"),
                new AdaptiveActionSet { Actions = { Card.Button(request.In(SessionTexts.Open), ShowVerb, ("topic", topic)) } }));
        }

        return Card.In(request.Language, body).With(
            Card.MainButton(request.In(TeachTexts.DoSearch), SearchVerb),
            Card.Button(request.In(TeachTexts.New), WriteEntry.NewVerb));
    }

    private async Task<Reply> ShowAsync(BotRequest request, string topic, Language language, CancellationToken cancellationToken)
    {
        if (await knowledge.DetailsAsync(request.School, topic, language, cancellationToken) is not { } look)
            return Replies.TooOld(request);
        return Reply.Card(EntryCard.Build(request, look, look.Entry.Language), request.In(TeachTexts.Base));
    }

    private async Task<Reply> HistoryAsync(BotRequest request, string topic, Language language, CancellationToken cancellationToken)
    {
        var changes = (await entries.HistoryAsync(request.School, topic, language, cancellationToken)).Take(MostChanges);
        var card = Card.In(
            request.Language,
            [
                Card.Title(request.In(TeachTexts.History)),
                .. changes.SelectMany(change => new AdaptiveElement[]
                {
                    Card.Note(request.In(TeachTexts.Changed(CardText.Escape(change.ByName), change.At, change.IsHidden))),
                    Card.Paragraph(CardText.Escape(change.Answer)),
                }),
            ]);
        return Reply.Card(card, request.In(TeachTexts.History));
    }
}
