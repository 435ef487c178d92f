using Microsoft.Extensions.Options;
using PixBot.Simulator.Hosting;

namespace PixBot.Simulator.Journaling;

/// <summary>Every request that the bot made, the newest kept, all of them counted.</summary>
public sealed class Journal
{
    private readonly Lock gate = new();
    private readonly Queue<JournalEntry> entries = [];
    private readonly Dictionary<(RequestKind Kind, int Status), int> counts = [];
    private readonly int kept;
    private long sequence;
    private int early;
    private int delivered;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Journal(IOptions<SimulatorOptions> options) => kept = options.Value.JournalEntriesKept;

    public JournalCounts Counts
    {
        get
        {
            lock (gate)
                return new JournalCounts(counts.Values.Sum(), delivered, early, [.. counts.Select(pair => new JournalCount(pair.Key.Kind, pair.Key.Status, pair.Value))]);
        }
    }

    /// <param name="sequence">Of the last entry seen; 0 for all.</param>
    public IReadOnlyList<JournalEntry> Since(long sequence)
    {
        lock (gate)
        {
            var first = this.sequence - entries.Count;
            return [.. entries.Skip((int)Math.Clamp(sequence - first, 0, entries.Count))];
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            entries.Clear();
            counts.Clear();
            early = delivered = 0;
        }
    }

    /// <summary>Waits until what has been recorded satisfies <paramref name="condition"/>, which is asked after each request.</summary>
    public async Task WaitUntilAsync(Func<JournalCounts, bool> condition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(condition);
        while (true)
        {
            var next = Volatile.Read(ref changed).Task;
            if (condition(Counts))
                return;
            await next.WaitAsync(cancellationToken);
        }
    }

    internal void Record(JournalEntry entry)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            entries.Enqueue(entry with { Sequence = ++sequence });
            if (entries.Count > kept)
                entries.Dequeue();
            counts[(entry.Kind, entry.Status)] = counts.GetValueOrDefault((entry.Kind, entry.Status)) + 1;
            early += entry.Early ? 1 : 0;
            delivered += entry is { Delivered: true, Kind: RequestKind.Send or RequestKind.Reply } ? 1 : 0;
            told = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }
}

/// <param name="Delivered">Messages that reached people, whatever was answered.</param>
/// <param name="Early">Requests that came before a Retry-After had passed.</param>
public sealed record JournalCounts(int Requests, int Delivered, int Early, IReadOnlyList<JournalCount> ByStatus)
{
    public int Of(RequestKind kind, int status) =>
        ByStatus.FirstOrDefault(count => count.Kind == kind && count.Status == status)?.Count ?? 0;

    public int Of(RequestKind kind) => ByStatus.Where(count => count.Kind == kind).Sum(count => count.Count);
}

public sealed record JournalCount(RequestKind Kind, int Status, int Count);
