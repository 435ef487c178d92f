using PixBot.Testing.Apps;

namespace PixBot.EndToEnd.Reminders;

/// <summary>The clocks of an app's replicas, moved together; they tell at which of their times something happened here.</summary>
internal sealed class SchoolClocks(params IReadOnlyList<AppProcess> replicas)
{
    private readonly List<(DateTimeOffset Since, TimeSpan Ahead)> moves = [];

    public async Task SetAsync(DateTimeOffset to, CancellationToken cancellationToken, params IReadOnlyList<AppProcess> dead)
    {
        foreach (var replica in replicas.Except(dead))
            await replica.SetClockAsync(to, cancellationToken);
        var here = TimeProvider.System.GetUtcNow();
        moves.Add((here, to - here));
    }

    public DateTimeOffset Of(DateTimeOffset here) => here + moves.Last(move => move.Since <= here).Ahead;
}
