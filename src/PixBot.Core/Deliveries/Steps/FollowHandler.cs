using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Steps;

/// <summary>
/// Follows one broadcast from its start to its end: shows its progress, wakes batches that nobody works on any more, and
/// closes it once every delivery has its outcome. It comes again by itself, so its work outlives any process.
/// </summary>
internal sealed class FollowHandler(
    ITable table,
    BroadcastStore broadcasts,
    BatchStore batches,
    BroadcastKinds kinds,
    BroadcastCloser closer) : IWorkHandler
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    public string Kind => BroadcastWork.Follow;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (BroadcastWork.Parse<BroadcastKey>(body) is not { } key || await broadcasts.FindAsync(key, cancellationToken) is not { } broadcast)
            return new WorkOutcome.DeadLetter("There is no such broadcast.");
        if (kinds.Find(broadcast.Kind) is not { } kind)
            return new WorkOutcome.DeadLetter($"There is no kind of broadcast '{broadcast.Kind}'.");
        if (broadcast.IsClosed)
            return WorkOutcome.Finished;
        var followed = FollowRow.From(await table.FindAsync(ProgressRow.Partition(key), FollowRow.Key, cancellationToken));
        var now = closer.Now;
        if (followed.BusyUntil > now)
            return new WorkOutcome.Again(followed.BusyUntil - now);
        return await SaveAsync(key, followed with { BusyUntil = now + Lease }, cancellationToken) is { } claimed
            ? await FollowAsync(broadcast, kind, claimed, cancellationToken)
            : new WorkOutcome.Again(Interval);
    }

    private async Task<WorkOutcome> FollowAsync(Broadcast broadcast, IBroadcastKind kind, FollowRow claimed, CancellationToken cancellationToken)
    {
        var progress = await batches.FollowAsync(broadcast.Key, cancellationToken);
        var step = await closer.StepAsync(broadcast, kind, progress, claimed.Shown, cancellationToken);
        await SaveAsync(broadcast.Key, claimed with { BusyUntil = closer.Now + step.Next, Shown = step.Shown }, cancellationToken);
        return step.IsClosed ? WorkOutcome.Finished : new WorkOutcome.Again(step.Next);
    }

    private async Task<FollowRow?> SaveAsync(BroadcastKey key, FollowRow follow, CancellationToken cancellationToken)
    {
        var row = follow.ToRow(key);
        var written = await table.WriteAsync(row.ETag is null ? new RowChange.Insert(row) : new RowChange.Replace(row), cancellationToken);
        return written is WriteOutcome.Written { ETags: [var etag] } ? follow with { ETag = etag } : null;
    }
}

/// <param name="Shown">What the report shows now.</param>
/// <param name="Next">When to look again.</param>
internal sealed record FollowStep(string? Shown, TimeSpan Next, bool IsClosed = false);
