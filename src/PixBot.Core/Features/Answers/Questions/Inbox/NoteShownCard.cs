using System.Text.Json;
using PixBot.Core.Jobs;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Notes where a card that a referent has opened lies.</summary>
internal sealed class NoteShownCard(ShownCards shown, AnswerStore answers, InboxSignal signal, TimeProvider clock) : IWorkHandler
{
    public const string WorkKind = "question-card-shown";

    public string Kind => WorkKind;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (JsonSerializer.Deserialize<CardToNote>(body) is not { } card)
            return new WorkOutcome.DeadLetter("No card is named.");
        if (card.ActivityId is not { } activity)
            return WorkOutcome.Finished;
        var isAnswered = (await answers.ListAsync(card.School, card.QuestionId, cancellationToken)).Count > card.Answers;
        var kept = new ShownCard(card.QuestionId, card.Account, card.Chat, activity, card.Language, card.Asked, card.Answers)
        {
            OpenedAt = isAnswered ? null : clock.GetUtcNow(),
        };
        await shown.KeepAsync(card.School, kept, cancellationToken);
        if (isAnswered)
            await signal.RaiseAsync(card.School, cancellationToken);
        return WorkOutcome.Finished;
    }
}

/// <param name="Answers">How many there were when it was made.</param>
/// <param name="ActivityId">Null where Teams gave none: then the card cannot be updated.</param>
internal sealed record CardToNote(
    SchoolId School, string QuestionId, string Account, Address Chat, string? ActivityId, Language Language, int Asked, int Answers);
