using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries.Steps;

/// <summary>
/// Follows one broadcast from its start to its end: shows its progress, wakes batches that nobody works on any more, and
/// closes it once every delivery has its outcome. It comes again by itself, so its work outlives any process.
/// </summary>
internal sealed class FollowHandler(
    FollowStore follows,
    BroadcastStore broadcasts,
    BatchStore batches,
    BroadcastKinds kinds,
    BroadcastCloser closer) : IWorkHandler
{
    public string Kind => BroadcastWork.Follow;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (BroadcastWork.Parse<BroadcastKey>(body) is not { } key || await broadcasts.FindAsync(key, cancellationToken) is not { } broadcast)
            return new WorkOutcome.DeadLetter("There is no such broadcast.");
        if (kinds.Find(broadcast.Kind) is not { } kind)
            return new WorkOutcome.DeadLetter($"There is no kind of broadcast '{broadcast.Kind}'.");
        if (broadcast.IsClosed)
            return WorkOutcome.Finished;
        var claim = await follows.ClaimAsync(ProgressRow.Partition(key), cancellationToken);
        return claim is FollowClaim.Claimed claimed
            ? await FollowAsync(broadcast, kind, claimed, cancellationToken)
            : new WorkOutcome.Again(claim.Wait);
    }

    private async Task<WorkOutcome> FollowAsync(
        Broadcast broadcast, IBroadcastKind kind, FollowClaim.Claimed claimed, CancellationToken cancellationToken)
    {
        var progress = await batches.FollowAsync(broadcast.Key, cancellationToken);
        var step = await closer.StepAsync(broadcast, kind, progress, claimed.Shown, cancellationToken);
        await follows.ReleaseAsync(claimed, step, cancellationToken);
        return step.IsClosed ? WorkOutcome.Finished : new WorkOutcome.Again(step.Next);
    }
}
