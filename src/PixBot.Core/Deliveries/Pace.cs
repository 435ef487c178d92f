using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries;

/// <summary>Says when messages may go, so that a tenant's rate holds over all workers and replicas together.</summary>
internal interface IPace
{
    /// <summary>Reserves so many instants, one behind the other; waiting for them is the caller's.</summary>
    Task<PaceSlots> ReserveAsync(string tenantId, int count, CancellationToken cancellationToken);
}

/// <param name="Start">When the first message may go.</param>
internal sealed record PaceSlots(DateTimeOffset Start, TimeSpan Interval)
{
    private static readonly TimeSpan LongestQueue = TimeSpan.FromMinutes(5);

    public DateTimeOffset this[int index] => Start + (index * Interval);

    /// <param name="next">The first instant that nobody has reserved; far ahead, it is from before the clock was set back.</param>
    public static PaceSlots After(DateTimeOffset? next, DateTimeOffset now, int messagesPerSecond) => new(
        next is { } free && free > now && free - now < LongestQueue ? free : now,
        TimeSpan.FromSeconds(1) / messagesPerSecond);
}

/// <summary>The pace, in one row that all replicas share: one write reserves a wave.</summary>
internal sealed class Pace(ITable table, IOptions<BroadcastOptions> options, TimeProvider clock) : IPace, IDisposable
{
    private const string Key = "sends";

    private readonly ConcurrentDictionary<string, Row> known = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim oneAtATime = new(1);

    public async Task<PaceSlots> ReserveAsync(string tenantId, int count, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                if (await TryReserveAsync(tenantId, count, cancellationToken) is { } slots)
                    return slots;
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task<PaceSlots?> TryReserveAsync(string tenantId, int count, CancellationToken cancellationToken)
    {
        var partition = Partitions.OfTenant(tenantId, "pace");
        var before = known.GetValueOrDefault(tenantId) ?? await table.FindAsync(partition, Key, cancellationToken);
        var slots = PaceSlots.After(before?.Values.Time("Next"), clock.GetUtcNow(), options.Value.MessagesPerSecond);
        var after = new Row(partition, Key, RowValues.Of(("Next", slots[count])), before?.ETag);
        var written = await table.WriteAsync(before is null ? new RowChange.Insert(after) : new RowChange.Replace(after), cancellationToken);
        if (written is WriteOutcome.Written { ETags: [var etag] })
        {
            known[tenantId] = after with { ETag = etag };
            return slots;
        }

        known.TryRemove(tenantId, out _);
        return null;
    }
}
