using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Limits;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Answers.Questions.Inbox;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>
/// Keeps a question and brings it to the referents; each asker has one of their own. Whoever writes words of distress is
/// heard, muted or not.
/// </summary>
internal sealed class PassOnQuestion(
    QuestionStore questions, MutedPeople muted, OutgoingText outgoing, ReferentInbox inbox, IEnumerable<ICareWords> care, IOptions<LimitOptions> limits)
{
    /// <param name="text">Trimmed.</param>
    /// <param name="language">In which it was asked.</param>
    /// <returns>Null where it is passed on, else why it is not.</returns>
    public async Task<Text?> TryAsync(BotRequest request, string text, Language language, CancellationToken cancellationToken)
    {
        if (text.Length == 0)
            return AnswerTexts.NothingToPassOn;
        var isInNeed = care.Any(words => words.AreIn(text));
        if (!isInNeed && await muted.IsMutedAsync(request.School, request.Turn.Sender.AadObjectId, cancellationToken))
            return QuestionTexts.MutedAsker;
        if (await outgoing.FaultAsync(request.School, cancellationToken, text) is { } fault)
            return fault;
        var most = isInNeed || TurnLimit.IsExempt(request.Caller.Role) ? int.MaxValue : limits.Value.OpenQuestions;
        if (await questions.TryAskAsync(request.School, text, Asker.Of(request, language), most, cancellationToken) is not { } question)
            return QuestionTexts.TooManyOpen(most);
        await inbox.ChangedAsync(request.School, cancellationToken);
        return null;
    }
}
