using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.Features.Answers.Teaching;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>« Questions »: what waits for an answer, who is muted, what was asked most, stayed unanswered, did not help. To a pupil: theirs.</summary>
internal sealed class ReviewQuestions(
    OpenQuestions open, MutedPeople muted, QuestionLog log, SchoolKnowledge knowledge, QuestionStore questions, ReferentInbox inbox, MyQuestions mine, TimeProvider clock)
    : ICommandHandler, IActionHandler
{
    public const string PeriodVerb = "questions-period";
    public const string OpenVerb = "question-open";

    private const int MostListed = 8;
    private const int DefaultDays = 30;

    private static readonly int[] Periods = [7, 30, 365];

    public Command Command => Command.Questions;

    public IReadOnlyList<string> Verbs { get; } = [PeriodVerb, OpenVerb];

    bool IActionHandler.IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) => request.Caller.IsReferent
        ? Reply.Card(await OverviewAsync(request, DefaultDays, cancellationToken), request.In(AnswerTexts.QuestionsTitle))
        : await mine.HandleAsync(request, cancellationToken);

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == PeriodVerb)
        {
            var days = Array.Find(Periods, period => press.Data["days"] == $"{period}");
            return days == 0 ? Replies.TooOld(request) : Reply.Replace(await OverviewAsync(request, days, cancellationToken), request.In(AnswerTexts.QuestionsTitle));
        }

        if (press.Data.Id("question") is not { } id || await questions.FindAsync(request.School, id, cancellationToken) is not { IsOpen: true } question)
            return Replies.TooOld(request);
        await questions.ReadAsync(request.School, question, cancellationToken);
        return await inbox.OpenAsync(request, question, press.CardId, cancellationToken);
    }

    private async Task<AdaptiveCard> OverviewAsync(BotRequest request, int days, CancellationToken cancellationToken)
    {
        var counts = await log.CountAsync(request.School, clock.GetUtcNow().AddDays(-days), cancellationToken);
        return Card.In(
            request.Language,
            [
                Card.Title(request.In(AnswerTexts.QuestionsTitle)),
                .. await OpenAsync(request, cancellationToken),
                .. Muted(request, await muted.ListAsync(request.School, cancellationToken)),
                Card.Heading(request.In(AnswerTexts.Period(days))),
                Card.Paragraph(request.In(AnswerTexts.Totals(counts.Total, counts.UnansweredTotal))),
                .. Listed(request, AnswerTexts.MostAsked, await NamedAsync(request, counts.Answered, cancellationToken)),
                .. Listed(request, AnswerTexts.MostUnanswered, [.. counts.Unanswered.Take(MostListed).Select(line => (OneLine(line.Text), line.Count))]),
                .. Listed(request, AnswerTexts.MostNotHelpful, await NamedAsync(request, counts.NotHelpful, cancellationToken)),
            ])
            .With(Periods.Where(period => period != days).Select(period =>
                Card.Button(request.In(AnswerTexts.Period(period)), PeriodVerb, ("days", $"{period}"))))
            .With(Card.Button(request.In(TeachTexts.Base), BrowseEntries.ListVerb));
    }

    private async Task<IReadOnlyList<AdaptiveElement>> OpenAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var waiting = await open.ReadAsync(request.School, cancellationToken);
        if (waiting.Total == 0)
            return [Card.Paragraph(request.In(AnswerTexts.NoQuestions))];
        foreach (var (question, _) in waiting.Listed)
            await questions.ReadAsync(request.School, question, cancellationToken);
        return [Card.Heading(request.In(AnswerTexts.Waiting(waiting.Total))), .. GroupCard.Boxes(waiting, request.Language)];
    }

    private static IEnumerable<AdaptiveElement> Muted(BotRequest request, IReadOnlyList<MutedPerson> people)
    {
        if (people.Count == 0)
            yield break;
        yield return Card.Heading(request.In(QuestionTexts.MutedTitle));
        foreach (var person in people.Take(MostListed))
        {
            var about = person.About is { } known ? $" ({CardText.Escape(known)})" : "";
            yield return Card.Box(
                AdaptiveContainerStyle.Emphasis,
                Card.Paragraph($"{CardText.Escape(person.Name)}{about}"),
                new AdaptiveActionSet { Actions = { Card.Button(request.In(QuestionTexts.Unmute), MutePerson.UnmuteVerb, (AnswerTarget.To, person.AadObjectId)) } });
        }
    }

    private async Task<IReadOnlyList<(string Shown, int Count)>> NamedAsync(
        BotRequest request, IEnumerable<(string Topic, int Count)> topics, CancellationToken cancellationToken)
    {
        var named = new List<(string, int)>();
        foreach (var (topic, count) in topics.Take(MostListed))
        {
            var look = await knowledge.DetailsAsync(request.School, topic, request.Language, cancellationToken);
            named.Add((OneLine(look?.Entry.Question ?? topic), count));
        }

        return named;
    }

    private static string OneLine(string text) => CardText.Escape(CardText.Line(text, SchoolEntry.MaximumQuestion));

    private static IEnumerable<AdaptiveElement> Listed(BotRequest request, Text title, IReadOnlyList<(string Shown, int Count)> lines)
    {
        if (lines.Count == 0)
            yield break;
        yield return Card.Heading(request.In(title));
        yield return Card.Bullets(lines.Select(line => $"{line.Count} × {line.Shown}"));
    }
}
