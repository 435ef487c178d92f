using AdaptiveCards;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>What turns do to the cards of questions in the referents' chats; queued work does the rest.</summary>
internal sealed class ReferentInbox(InboxCards shown, InboxSignal signal, AnswerStore answers, QuestionCard card, CardRenewals renewals, TimeProvider clock)
{
    /// <summary>Somebody asked, or stopped asking.</summary>
    public Task ChangedAsync(SchoolId schoolId, CancellationToken cancellationToken) => signal.RaiseAsync(schoolId, cancellationToken);

    /// <summary>A question was answered on the card that was pressed, which the turn itself replaces.</summary>
    public async Task ChangedAsync(BotRequest request, string questionId, string? pressed, CancellationToken cancellationToken)
    {
        await ForgetAsync(request, questionId, pressed, cancellationToken);
        await signal.RaiseAsync(request.School, cancellationToken);
    }

    /// <summary>The card holds something that only its own referent may take away, such as an answer that is not sent.</summary>
    public Task ForgetAsync(BotRequest request, string questionId, string? pressed, CancellationToken cancellationToken) =>
        pressed is null ? Task.CompletedTask : shown.DropAsync(request.School, questionId, request.Turn.Chat, pressed, cancellationToken);

    /// <summary>A question with room to answer it, as a card that ends when another referent answers.</summary>
    /// <param name="pressed">The card in whose place it comes: what waits is shown elsewhere from now on, since an update would take away what is typed here.</param>
    public async Task<Reply> OpenAsync(BotRequest request, AskedQuestion question, string? pressed, CancellationToken cancellationToken)
    {
        var content = await card.BuildAsync(request.School, question, request.Language, cancellationToken);
        var given = await answers.ListAsync(request.School, question.Id, cancellationToken);
        if (pressed is null)
            return await SendAsync(request, question, content, given.Count, cancellationToken);
        await shown.DropGroupAsync(request.School, request.Turn.Chat, pressed, cancellationToken);
        await shown.KeepAsync(request, question, given.Count, pressed, cancellationToken);
        return Reply.Replace(content, request.In(AnswerTexts.QuestionTitle));
    }

    /// <summary>Where Teams did not say which card was pressed.</summary>
    private async Task<Reply> SendAsync(BotRequest request, AskedQuestion question, AdaptiveCard content, int answers, CancellationToken cancellationToken)
    {
        var subject = ShownCard.SubjectOf(question.Id);
        var about = new CardSubject(subject, await renewals.StateAsync(request.School, subject, cancellationToken));
        var note = NoteShownCard.Of(request, about, ShownCard.Opened, clock.GetUtcNow(), ShownCard.DataOf(question.Asked, answers));
        return Reply.Of(new ReplyPart.CardThenWork(content, request.In(AnswerTexts.QuestionTitle), note));
    }
}
