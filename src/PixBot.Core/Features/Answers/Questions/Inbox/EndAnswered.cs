using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>
/// Has every card ended whose question was answered since it was made. Those that a referent is typing into are looked at
/// again once nobody can be typing any more.
/// </summary>
internal sealed class EndAnswered(InboxCards cards, AnswerStore answers, CardRenewals renewals, InboxSignal signal, ISchedule schedule, TimeProvider clock) : IDueHandler
{
    public string Kind => "questions-typed";

    public Task HandleAsync(DueWork work, CancellationToken cancellationToken) => signal.RaiseAsync(work.School, cancellationToken);

    public async Task EndAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        foreach (var ofQuestion in (await cards.QuestionsAsync(schoolId, cancellationToken)).GroupBy(card => card.QuestionId, StringComparer.Ordinal))
        {
            var given = await answers.ListAsync(schoolId, ofQuestion.Key, cancellationToken);
            foreach (var card in ofQuestion.Where(card => given.Count > card.Answers))
                await EndAsync(schoolId, card, cancellationToken);
        }
    }

    private async Task EndAsync(SchoolId schoolId, ShownCard card, CancellationToken cancellationToken)
    {
        if (card.IsBeingTyped(clock.GetUtcNow()))
            await schedule.PlanAsync(new(schoolId, Kind, card.QuestionId), card.OpenedAt!.Value + ShownCard.Typing, cancellationToken);
        else
            await renewals.RenewAsync(schoolId, ShownCard.SubjectOf(card.QuestionId), cancellationToken, card.OpenedAt is { } at ? $"typed-{at.UtcTicks:x}" : null);
    }
}
