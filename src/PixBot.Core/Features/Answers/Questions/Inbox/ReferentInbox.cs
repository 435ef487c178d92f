using System.Text.Json;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>What turns do to the cards of questions in the referents' chats; queued work does the rest.</summary>
internal sealed class ReferentInbox(ShownCards shown, InboxSignal signal, AnswerStore answers, QuestionCard card)
{
    /// <param name="pressed">The card that the turn itself replaces; null for none.</param>
    public async Task ChangedAsync(SchoolId schoolId, string questionId, string? pressed, CancellationToken cancellationToken)
    {
        await ForgetAsync(schoolId, questionId, pressed, cancellationToken);
        await signal.RaiseAsync(schoolId, cancellationToken);
    }

    /// <summary>The card holds something that only its own referent may take away, such as an answer that is not sent.</summary>
    public Task ForgetAsync(SchoolId schoolId, string questionId, string? pressed, CancellationToken cancellationToken) =>
        pressed is null ? Task.CompletedTask : shown.DropAsync(schoolId, questionId, pressed, cancellationToken);

    /// <summary>A question with room to answer it, as a card that ends when another referent answers.</summary>
    public async Task<Reply> OpenAsync(BotRequest request, AskedQuestion question, CancellationToken cancellationToken)
    {
        var content = await card.BuildAsync(request.School, question, request.Language, cancellationToken);
        var given = await answers.ListAsync(request.School, question.Id, cancellationToken);
        return Reply.Of(new ReplyPart.CardThenWork(content, request.In(AnswerTexts.QuestionTitle), activity => new WorkMessage(
            NoteShownCard.WorkKind,
            JsonSerializer.Serialize(new CardToNote(
                request.School, question.Id, request.Turn.Sender.AadObjectId, request.Turn.Chat, activity, request.Language, question.Asked, given.Count)))));
    }
}
