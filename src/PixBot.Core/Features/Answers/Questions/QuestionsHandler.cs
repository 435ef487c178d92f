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
internal sealed class QuestionsHandler(QuestionBook questions, QuestionLog log, SchoolKnowledge knowledge, QuestionCard card, TimeProvider clock)
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

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken) =>
        Reply.Card(await OverviewAsync(talk, DefaultDays, cancellationToken), talk.In(AnswerTexts.QuestionsTitle));

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Verb == PeriodVerb)
        {
            var days = Array.Find(Periods, period => pressed.Data["days"] == $"{period}");
            return days == 0 ? Replies.TooOld(talk) : Reply.Replace(await OverviewAsync(talk, days, cancellationToken), talk.In(AnswerTexts.QuestionsTitle));
        }

        return pressed.Data.Id("question") is { } id && await questions.FindAsync(talk.TenantId, id, cancellationToken) is { IsOpen: true } open
            ? Reply.Card(await card.BuildAsync(talk.TenantId, open, talk.Language, cancellationToken), talk.In(AnswerTexts.QuestionTitle))
            : Replies.TooOld(talk);
    }

    private async Task<AdaptiveCard> OverviewAsync(Talk talk, int days, CancellationToken cancellationToken)
    {
        var counts = await log.CountAsync(talk.TenantId, clock.GetUtcNow().AddDays(-days), cancellationToken);
        return Card.In(
            talk.Language,
            [
                Card.Title(talk.In(AnswerTexts.QuestionsTitle)),
                .. await OpenAsync(talk, cancellationToken),
                Card.Heading(talk.In(AnswerTexts.Period(days))),
                Card.Paragraph(talk.In(AnswerTexts.Totals(counts.Total, counts.UnansweredTotal))),
                .. Listed(talk, AnswerTexts.MostAsked, await NamedAsync(talk, counts.Answered, cancellationToken)),
                .. Listed(talk, AnswerTexts.MostUnanswered, [.. counts.Unanswered.Take(MostListed).Select(line => (OneLine(line.Text), line.Count))]),
                .. Listed(talk, AnswerTexts.MostNotHelpful, await NamedAsync(talk, counts.NotHelpful, cancellationToken)),
            ])
            .With(Periods.Where(period => period != days).Select(period =>
                Card.Button(talk.In(AnswerTexts.Period(period)), PeriodVerb, ("days", $"{period}"))))
            .With(Card.Button(talk.In(TeachTexts.Base), BaseAction.ListVerb));
    }

    private async Task<IReadOnlyList<AdaptiveElement>> OpenAsync(Talk talk, CancellationToken cancellationToken)
    {
        var open = (await questions.ListAsync(talk.TenantId, cancellationToken)).Where(question => question.IsOpen).ToList();
        if (open.Count == 0)
            return [Card.Paragraph(talk.In(AnswerTexts.NoQuestions))];
        var body = new List<AdaptiveElement> { Card.Heading(talk.In(AnswerTexts.Waiting(open.Count))) };
        foreach (var question in open.Take(MostOpen))
        {
            body.Add(Card.Box(
                AdaptiveContainerStyle.Emphasis,
                Card.Paragraph(CardText.Escape(question.Text)),
                new AdaptiveActionSet { Actions = { Card.Button(talk.In(AnswerTexts.Reply), OpenVerb, ("question", question.Id)) } }));
        }

        return body;
    }

    private async Task<IReadOnlyList<(string Shown, int Count)>> NamedAsync(
        Talk talk, IEnumerable<(string Topic, int Count)> topics, CancellationToken cancellationToken)
    {
        var named = new List<(string, int)>();
        foreach (var (topic, count) in topics.Take(MostListed))
        {
            var look = await knowledge.LookAsync(talk.TenantId, topic, talk.Language, cancellationToken);
            named.Add((OneLine(look?.Entry.Question ?? topic), count));
        }

        return named;
    }

    private static string OneLine(string text) => CardText.Escape(CardText.Line(text, SchoolEntry.MaximumQuestion));

    private static IEnumerable<AdaptiveElement> Listed(Talk talk, Text title, IReadOnlyList<(string Shown, int Count)> lines)
    {
        if (lines.Count == 0)
            yield break;
        yield return Card.Heading(talk.In(title));
        yield return Card.Bullets(lines.Select(line => $"{line.Count} × {line.Shown}"));
    }
}
