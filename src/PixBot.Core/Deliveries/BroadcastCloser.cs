using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Deliveries.Rows;

namespace PixBot.Core.Deliveries;

/// <summary>One step in following a broadcast: shows its progress or, when everything has its outcome, closes it.</summary>
internal sealed class BroadcastCloser(
    BroadcastStore broadcasts, OpenBroadcasts open, BatchWaker waker, ReportSender reports, CardRenewals renewals, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<FollowStep> StepAsync(
        Broadcast broadcast,
        IBroadcastKind kind,
        IReadOnlyList<BatchProgress> batches,
        string? shown,
        CancellationToken cancellationToken)
    {
        var progress = BroadcastProgress.Sum(batches.Select(b => b.Progress));
        if (IsOver(broadcast, batches))
            return await CloseAsync(broadcast, kind, progress, shown, cancellationToken);
        await kind.OnProgressAsync(broadcast, progress, cancellationToken);
        var followed = await waker.WakeAsync(broadcast, batches, cancellationToken);
        return await reports.ShowAsync(followed, kind, progress, shown, cancellationToken);
    }

    private static bool IsOver(Broadcast broadcast, IReadOnlyList<BatchProgress> batches) =>
        broadcast.Batches <= batches.Count && batches.All(b => b.IsDone);

    private async Task<FollowStep> CloseAsync(
        Broadcast broadcast,
        IBroadcastKind kind,
        BroadcastProgress progress,
        string? shown,
        CancellationToken cancellationToken)
    {
        if (await broadcasts.ChangeAsync(broadcast.Key, Finished, cancellationToken) is not { } finished)
            return new FollowStep(shown, FollowStep.Interval, IsClosed: true);
        var step = await reports.ShowLastAsync(finished, kind, progress, shown, cancellationToken);
        if (!step.IsClosed)
            return step;
        await kind.OnFinishedAsync(finished, progress, cancellationToken);
        await renewals.AfterAsync(finished, cancellationToken);
        await broadcasts.ChangeAsync(broadcast.Key, b => b.FinishedAt is null ? null : b with { IsClosed = true }, cancellationToken);
        await open.RemoveAsync(broadcast.Key, cancellationToken);
        waker.Forget(broadcast.Key);
        return step;
    }

    private Broadcast? Finished(Broadcast broadcast) => broadcast.FinishedAt is not null ? null : broadcast with
    {
        FinishedAt = Now,
        StuckSince = null,
        State = broadcast.State == BroadcastState.Cancelled ? BroadcastState.Cancelled : BroadcastState.Finished,
    };
}
