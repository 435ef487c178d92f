using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>
/// Puts what was answered, and by whom, in the place of every card that still asks. A form that a referent has just opened is
/// left to them: an update would take away what they type, and sending it says who was faster.
/// </summary>
internal sealed class EndedCards(ShownCards shown, QuestionStore questions, AnswerStore answers, AnsweredCard answered, IMessenger messenger, TimeProvider clock)
{
    public async Task<IReadOnlyList<SendOutcome>> EndAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var outcomes = new List<SendOutcome>();
        foreach (var card in await shown.ListAsync(schoolId, cancellationToken))
        {
            if (await EndAsync(schoolId, card, cancellationToken) is { } outcome)
                outcomes.Add(outcome);
        }

        return outcomes;
    }

    /// <summary>Null where it still asks. A card that cannot be updated now and will not be later is forgotten.</summary>
    private async Task<SendOutcome?> EndAsync(SchoolId schoolId, ShownCard card, CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() - card.OpenedAt < ShownCard.Typing)
            return null;
        var given = await answers.ListAsync(schoolId, card.QuestionId, cancellationToken);
        if (given.Count <= card.Answers || await questions.FindAsync(schoolId, card.QuestionId, cancellationToken) is not { } question)
            return null;
        var content = await answered.BuildAsync(schoolId, question, given[^1], card.Language, cancellationToken);
        var message = new Message.Card(content, AnswerTexts.QuestionTitle.In(card.Language));
        var outcome = await messenger.UpdateAsync(card.Chat, card.ActivityId, message, cancellationToken);
        if (outcome.WaitBeforeRetry(TimeSpan.Zero) is null)
            await shown.DropAsync(schoolId, card.QuestionId, card.ActivityId, cancellationToken);
        return outcome;
    }
}
