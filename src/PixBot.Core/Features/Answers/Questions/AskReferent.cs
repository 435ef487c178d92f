using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Limits;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>
/// « Demander au référent »: the question is kept, and brought to the referents; each asker has one of their own. Whoever
/// writes words of distress is heard, muted or not.
/// </summary>
internal sealed class AskReferent(
    QuestionStore questions, MutedPeople muted, OutgoingText outgoing, ReferentInbox inbox, IEnumerable<ICareWords> care, IOptions<LimitOptions> limits) : IActionHandler
{
    public IReadOnlyList<string> Verbs { get; } = [AnswerButtons.AskReferentVerb];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data[AnswerButtons.QuestionName]?.Trim() is not { Length: > 0 } text)
            return Reply.Notice(request.In(AnswerTexts.NothingToPassOn));
        var isInNeed = care.Any(words => words.AreIn(text));
        if (!isInNeed && await muted.IsMutedAsync(request.School, request.Turn.Sender.AadObjectId, cancellationToken))
            return Reply.Notice(request.In(QuestionTexts.MutedAsker));
        if (await outgoing.FaultAsync(request.School, cancellationToken, text) is { } fault)
            return Reply.Notice(request.In(fault));
        var asker = Asker.Of(request, Languages.Parse(press.Data[AnswerButtons.LanguageName]) ?? request.Language);
        var most = isInNeed || TurnLimit.IsExempt(request.Caller.Role) ? int.MaxValue : limits.Value.OpenQuestions;
        if (await questions.TryAskAsync(request.School, text, asker, most, cancellationToken) is not { } question)
            return Reply.Notice(request.In(QuestionTexts.TooManyOpen(most)));
        await inbox.ChangedAsync(request.School, question.Id, pressed: null, cancellationToken);
        return Reply.Notice(request.In(AnswerTexts.PassedOn)).And(Spent(request, text));
    }

    /// <summary>In the place of the card whose button was pressed: it has nothing left to ask.</summary>
    private static Reply Spent(BotRequest request, string text) => Reply.Replace(
        Card.In(request.Language, Card.Paragraph($"✅ {request.In(AnswerTexts.PassedOn)}"), Card.Note(CardText.Escape(QuestionStore.Bounded(text)))),
        request.In(AnswerTexts.PassedOn));
}
