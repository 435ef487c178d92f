using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Reporting;

/// <summary>
/// Who keeps a report's card up to date: one worker at a time, and no more often than the card may change. A row for each
/// report, in the partition of what it reports.
/// </summary>
internal sealed class FollowStore(ITable table, TimeProvider clock)
{
    private const string Key = "follow";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>A work item that failed comes back sooner than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task<FollowClaim> ClaimAsync(string partition, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(partition, Key, cancellationToken);
        var now = clock.GetUtcNow();
        if (BusyOf(row) is { } busy && !busy.IsOver(now))
            return new FollowClaim(busy.LeftAt(now));
        var claimed = new FollowClaim.Claimed(partition, row?.Values.Text("Shown"), row?.ETag);
        return await TrySaveAsync(claimed, now + Lease, cancellationToken) is { } saved ? saved : new FollowClaim(FollowStep.Interval);
    }

    /// <summary>Whether somebody keeps coming back to it; the last of them may have been here a moment ago.</summary>
    public async Task<bool> IsFollowedAsync(string partition, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return BusyOf(await table.FindAsync(partition, Key, cancellationToken)) is { } busy
            && (!busy.IsOver(now) || (busy.Until <= now && now - busy.Until < Patience));
    }

    /// <summary>Leaves the report to whoever comes next, but not before the step's time.</summary>
    public Task ReleaseAsync(FollowClaim.Claimed claimed, FollowStep step, CancellationToken cancellationToken) =>
        TrySaveAsync(claimed with { Shown = step.Shown }, clock.GetUtcNow() + step.Next, cancellationToken);

    private static Wait? BusyOf(Row? row) =>
        row?.Values.Time("BusyUntil") is { } until ? new(row.Values.Time("Since"), until) : null;

    /// <returns>Null where another worker was faster.</returns>
    private async Task<FollowClaim.Claimed?> TrySaveAsync(FollowClaim.Claimed claim, DateTimeOffset busyUntil, CancellationToken cancellationToken)
    {
        var row = new Row(claim.Partition, Key, RowValues.Of(("BusyUntil", busyUntil), ("Since", clock.GetUtcNow()), ("Shown", claim.Shown)), claim.ETag);
        var written = await table.WriteAsync(row.ETag is null ? new RowChange.Insert(row) : new RowChange.Replace(row), cancellationToken);
        return written is WriteOutcome.Written { ETags: [var etag] } ? claim with { ETag = etag } : null;
    }
}

/// <param name="Wait">How long to leave the report alone.</param>
internal record FollowClaim(TimeSpan Wait)
{
    /// <param name="Shown">Of the progress that the card shows.</param>
    public sealed record Claimed(string Partition, string? Shown, string? ETag) : FollowClaim(TimeSpan.Zero);
}
