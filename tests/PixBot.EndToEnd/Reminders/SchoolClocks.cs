using PixBot.Testing.Apps;

namespace PixBot.EndToEnd.Reminders;

/// <summary>The clocks of an app's replicas, moved together; they tell at which of their times something happened here.</summary>
internal sealed class SchoolClocks(params IReadOnlyList<AppProcess> replicas)
{
    private readonly List<(DateTimeOffset Since, TimeSpan Ahead)> moves = [];

    /// <summary>Replicas that do not run now: their clock is set when they do.</summary>
    public HashSet<AppProcess> Dead { get; } = [];

    public async Task SetAsync(DateTimeOffset to, CancellationToken cancellationToken)
    {
        foreach (var replica in replicas.Except(Dead))
            await replica.SetClockAsync(to, cancellationToken);
        var here = TimeProvider.System.GetUtcNow();
        moves.Add((here, to - here));
    }

    public DateTimeOffset Of(DateTimeOffset here) => here + moves.Last(move => move.Since <= here).Ahead;
}
