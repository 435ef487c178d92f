using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>
/// A referent answers a question: in words, with an entry, or by closing it. It goes to whom they choose and is kept for
/// nobody else. Where somebody else was faster theirs stands, and what was typed meanwhile is kept, to send too.
/// </summary>
internal sealed class AnswerQuestion(
    QuestionStore questions,
    AnswerStore answers,
    QuestionCard card,
    AnsweredCard answeredCard,
    SchoolKnowledge knowledge,
    OutgoingText outgoing,
    AnswerNotification notification,
    ReferentInbox inbox,
    AuditLog audit,
    TimeProvider clock) : IActionHandler
{
    public const string WriteVerb = "question-answer";
    public const string TopicVerb = "question-topic";
    public const string CloseVerb = "question-close";
    public const string AlsoVerb = "question-also";
    public const string DropVerb = "question-drop";

    public IReadOnlyList<string> Verbs { get; } = [WriteVerb, TopicVerb, CloseVerb, AlsoVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("question") is not { } id || await questions.FindAsync(request.School, id, cancellationToken) is not { } question)
            return Replies.TooOld(request);
        var (words, topic) = (AnswerForm.Words.Read(press.Data), press.Data.Id("topic"));
        if (press.Verb is WriteVerb or AlsoVerb && await FaultAsync(request, words, cancellationToken) is { } fault)
            return Reply.Notice(request.In(fault));
        if (press.Verb == TopicVerb && !await IsGivenAsync(request, question, topic, cancellationToken))
            return Replies.TooOld(request);
        var askers = await questions.AskersAsync(request.School, id, cancellationToken);
        if (AnswerTarget.Of(press.Data, question, askers) is not { } target)
            return await AskWhomAsync(request, question, words, cancellationToken);
        if (target.Askers.Count == 0)
            return Replies.TooOld(request);
        return press.Verb switch
        {
            WriteVerb or AlsoVerb => await GiveAsync(request, press, question, target, words.Trim(), topic: null, cancellationToken),
            TopicVerb => await GiveAsync(request, press, question, target, text: null, topic, cancellationToken),
            CloseVerb => await GiveAsync(request, press, question, target, text: null, topic: null, cancellationToken),
            _ => await ShowStandingAsync(request, question, target, cancellationToken),
        };
    }

    /// <summary>Then the card stays as it is, with all that was typed into it.</summary>
    private async Task<Text?> FaultAsync(BotRequest request, string words, CancellationToken cancellationToken) =>
        AnswerForm.Words.IsEmpty(words)
            ? AnswerTexts.NeedAnswer
            : AnswerForm.Words.FaultOf(words) ?? await outgoing.FaultAsync(request.School, cancellationToken, words);

    /// <summary>An entry that is the asker's own data says nothing here: they have it already.</summary>
    private async Task<bool> IsGivenAsync(BotRequest request, AskedQuestion question, string? topic, CancellationToken cancellationToken) =>
        topic is not null && !PersonalTopics.Includes(topic)
        && await knowledge.FindAsync(request.School, topic, question.Language, cancellationToken) is not null;

    private async Task<Reply> AskWhomAsync(BotRequest request, AskedQuestion question, string words, CancellationToken cancellationToken) => Reply.Replace(
        await card.BuildAsync(request.School, question, request.Language, words, [QuestionTexts.ChooseWhom], cancellationToken),
        request.In(AnswerTexts.QuestionTitle));

    private async Task<Reply> GiveAsync(
        BotRequest request, TurnInput.CardPress press, AskedQuestion question, AnswerTarget target, string? text, string? topic, CancellationToken cancellationToken)
    {
        var answer = new GivenAnswer(text, topic, request.Author.Name, clock.GetUtcNow())
        {
            Id = GivenAnswer.IdOf(question.Id, request.Turn.Sender.AadObjectId, text, topic, target.Key),
        };
        var isOneMore = press.Verb == AlsoVerb && (target.OnlyAccount is not null || press.Data.Id(AnswerTarget.Standing) is not null);
        var given = await answers.GiveAsync(request.School, question, answer, target, isOneMore, cancellationToken);
        if (given.To.Count == 0)
            return await TooLateAsync(request, press, question, target, text, cancellationToken);
        return await FinishAsync(request, press, question, answer, given, cancellationToken);
    }

    /// <summary>Everything after the answer stands may run again: a crash in between, or a second press.</summary>
    private async Task<Reply> FinishAsync(
        BotRequest request, TurnInput.CardPress press, AskedQuestion question, GivenAnswer answer, GivenTo given, CancellationToken cancellationToken)
    {
        if (given.IsNew)
        {
            var act = answer.IsClosing ? AnswersAudit.Closed : AnswersAudit.Answered;
            await audit.RecordAsync(request.School, new(act.Code, request.ActorId) { ThingId = question.Id }, cancellationToken);
        }

        await notification.StartAsync(request, question, answer, cancellationToken);
        await inbox.ChangedAsync(request, question.Id, press.CardId, cancellationToken);
        return Reply.Replace(
            await answeredCard.BuildAsync(request.School, question, answer, request.Language, cancellationToken), request.In(AnswerTexts.QuestionTitle));
    }

    private async Task<Reply> TooLateAsync(
        BotRequest request, TurnInput.CardPress press, AskedQuestion question, AnswerTarget target, string? text, CancellationToken cancellationToken)
    {
        if (text is null || await StandingAsync(request, question, target, cancellationToken) is not { } standing)
            return await ShowStandingAsync(request, question, target, cancellationToken);
        await inbox.ForgetAsync(request, question.Id, press.CardId, cancellationToken);
        target = await answers.HoldersAsync(request.School, question, target, standing, cancellationToken);
        var to = press.Data.Id(AnswerTarget.To) ?? target.OnlyAccount ?? AnswerTarget.All;
        return Reply.Replace(
            await answeredCard.SendTooAsync(request.School, question, standing, target, to, text, request.Language, cancellationToken),
            request.In(AnswerTexts.QuestionTitle));
    }

    private async Task<Reply> ShowStandingAsync(BotRequest request, AskedQuestion question, AnswerTarget target, CancellationToken cancellationToken) =>
        await StandingAsync(request, question, target, cancellationToken) is { } standing
            ? Reply.Replace(
                await answeredCard.BuildAsync(request.School, question, standing, request.Language, cancellationToken), request.In(AnswerTexts.QuestionTitle))
            : Replies.TooOld(request);

    /// <summary>As it is by now: it may have been given while this turn was under way.</summary>
    private Task<GivenAnswer?> StandingAsync(BotRequest request, AskedQuestion question, AnswerTarget target, CancellationToken cancellationToken) =>
        answers.StandingAsync(request.School, question, target, cancellationToken);
}
