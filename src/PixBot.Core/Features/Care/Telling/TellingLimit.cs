using System.Collections.Concurrent;

namespace PixBot.Core.Features.Care.Telling;

/// <summary>
/// How often one account may have adults told, so that nobody can flood them. In memory only: that somebody asked for help is
/// not written down here.
/// </summary>
internal sealed class TellingLimit(TimeProvider clock)
{
    private const int Most = 5;
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, DateTimeOffset[]> told = new(StringComparer.Ordinal);

    public bool TryTake(string account)
    {
        var now = clock.GetUtcNow();
        foreach (var (other, times) in told)
        {
            if (times.All(time => IsPast(time, now)))
                told.TryRemove(KeyValuePair.Create(other, times));
        }

        var kept = told.AddOrUpdate(account, _ => [now], (_, times) => [.. times.Where(time => !IsPast(time, now)).TakeLast(Most), now]);
        return kept.Length <= Most;
    }

    // A clock that goes back must not lock anybody out.
    private static bool IsPast(DateTimeOffset time, DateTimeOffset now) => (now - time).Duration() >= Within;
}
