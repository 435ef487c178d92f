using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.Answers.Teaching;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>« Questions »: what waits for an answer, what was asked most, what stayed unanswered, what did not help.</summary>
internal sealed class QuestionsHandler(QuestionStore questions, QuestionLog log, SchoolKnowledge knowledge, QuestionCard card, TimeProvider clock)
    : ICommandHandler, IActionHandler
{
    public const string PeriodVerb = "questions-period";
    public const string OpenVerb = "question-open";

    private const int MostOpen = 5;
    private const int MostListed = 8;
    private const int DefaultDays = 30;

    private static readonly int[] Periods = [7, 30, 365];

    public Command Command => Command.Questions;

    public IReadOnlyList<string> Verbs { get; } = [PeriodVerb, OpenVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        Reply.Card(await OverviewAsync(request, DefaultDays, cancellationToken), request.In(AnswerTexts.QuestionsTitle));

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == PeriodVerb)
        {
            var days = Array.Find(Periods, period => press.Data["days"] == $"{period}");
            return days == 0 ? Replies.TooOld(request) : Reply.Replace(await OverviewAsync(request, days, cancellationToken), request.In(AnswerTexts.QuestionsTitle));
        }

        return press.Data.Id("question") is { } id && await questions.FindAsync(request.School, id, cancellationToken) is { IsOpen: true } open
            ? Reply.Card(await card.BuildAsync(request.School, open, request.Language, cancellationToken), request.In(AnswerTexts.QuestionTitle))
            : Replies.TooOld(request);
    }

    private async Task<AdaptiveCard> OverviewAsync(BotRequest request, int days, CancellationToken cancellationToken)
    {
        var counts = await log.CountAsync(request.School, clock.GetUtcNow().AddDays(-days), cancellationToken);
        return Card.In(
            request.Language,
            [
                Card.Title(request.In(AnswerTexts.QuestionsTitle)),
                .. await OpenAsync(request, cancellationToken),
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
        var open = (await questions.ListAsync(request.School, cancellationToken)).Where(question => question.IsOpen).ToList();
        if (open.Count == 0)
            return [Card.Paragraph(request.In(AnswerTexts.NoQuestions))];
        var body = new List<AdaptiveElement> { Card.Heading(request.In(AnswerTexts.Waiting(open.Count))) };
        foreach (var question in open.Take(MostOpen))
        {
            body.Add(Card.Box(
                AdaptiveContainerStyle.Emphasis,
                Card.Paragraph(CardText.Escape(question.Text)),
                new AdaptiveActionSet { Actions = { Card.Button(request.In(AnswerTexts.Reply), OpenVerb, ("question", question.Id)) } }));
        }

        return body;
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
