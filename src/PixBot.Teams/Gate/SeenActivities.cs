using System.Collections.Concurrent;
using PixBot.Core.State;

namespace PixBot.Teams.Gate;

/// <summary>
/// Remembers activities for a day, over all replicas, so that what Teams delivers again is handled once. Two writes a turn:
/// one when it begins, one when it is finished.
/// </summary>
public sealed class SeenActivities
{
    /// <summary>
    /// Teams delivers again after 15 seconds, counted from its own first delivery, so a little less. Who began that long
    /// ago elsewhere, and has not finished, has died; this process knows its own turns however long they take.
    /// </summary>
    internal static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(10);

    private const string FinishedColumn = "Finished";
    private const string StartedColumn = "Started";

    private readonly ITable table;
    private readonly TimeProvider clock;
    private readonly SeenHours hours;
    private readonly ConcurrentDictionary<SeenKey, bool> running = new();
    private readonly ConcurrentQueue<SeenKey> unnoted = new();

    public SeenActivities(ITable table, TimeProvider clock)
    {
        this.table = table;
        this.clock = clock;
        hours = new(table);
    }

    /// <summary>True where the activity is for the caller to handle, who then calls Finish or Forget.</summary>
    internal async Task<bool> BeginAsync(SeenKey key, CancellationToken cancellationToken)
    {
        if (!running.TryAdd(key, true))
            return false;
        var isMine = false;
        try
        {
            await hours.RememberAsync(key, cancellationToken);
            isMine = await ClaimAsync(key, cancellationToken);
            return isMine;
        }
        finally
        {
            if (!isMine)
                running.TryRemove(key, out _);
        }
    }

    /// <summary>While the store is away this process remembers it, and notes it with the next that the store takes.</summary>
    internal async Task FinishAsync(SeenKey key, CancellationToken cancellationToken)
    {
        unnoted.Enqueue(key);
        while (unnoted.TryPeek(out var first))
        {
            await table.PutAsync(RowOf(first, isFinished: true), cancellationToken);
            running.TryRemove(first, out _);
            unnoted.TryDequeue(out _);
        }
    }

    /// <summary>For a turn that failed: when Teams delivers it again, it is handled again.</summary>
    internal async Task ForgetAsync(SeenKey key, CancellationToken cancellationToken)
    {
        running.TryRemove(key, out _);
        await table.TryDeleteAsync(key.Partition, key.Key, cancellationToken);
    }

    /// <summary>Deletes what is older than a day; to be called a few times a day.</summary>
    /// <returns>How many activities were forgotten.</returns>
    public Task<int> PurgeAsync(CancellationToken cancellationToken) => hours.PurgeAsync(clock.GetUtcNow(), cancellationToken);

    private async Task<bool> ClaimAsync(SeenKey key, CancellationToken cancellationToken)
    {
        var row = RowOf(key, isFinished: false);
        if (await table.TryInsertAsync(row, cancellationToken))
            return true;
        if (await table.FindAsync(key.Partition, key.Key, cancellationToken) is not { } seen)
            return await table.TryInsertAsync(row, cancellationToken);
        return IsAbandoned(seen, clock.GetUtcNow()) && await table.TryReplaceAsync(row with { ETag = seen.ETag }, cancellationToken);
    }

    internal static bool IsAbandoned(Row seen, DateTimeOffset now) =>
        !seen.Values.Flag(FinishedColumn) && (seen.Values.Time(StartedColumn) is not { } started || now - started >= DeadAfter);

    private Row RowOf(SeenKey key, bool isFinished) =>
        new(key.Partition, key.Key, RowValues.Of((StartedColumn, clock.GetUtcNow()), (FinishedColumn, isFinished)));
}
