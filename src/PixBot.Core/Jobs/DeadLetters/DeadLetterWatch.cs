using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PixBot.Core.Jobs.DeadLetters;

/// <summary>Looks at the dead letters every minute: logs each new one, and says in the health report what lies there.</summary>
internal sealed partial class DeadLetterWatch(
    [FromKeyedServices(WorkQueues.Work)] IWorkQueue work,
    [FromKeyedServices(WorkQueues.Deliveries)] IWorkQueue deliveries,
    TimeProvider clock,
    ILogger<DeadLetterWatch> logger) : JobLoop(clock), IDeadLetters
{
    private const int MostLetters = 500;

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Older ones wait for nobody any more.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    private volatile ImmutableDictionary<string, int> byKind = ImmutableDictionary<string, int>.Empty;
    private ImmutableHashSet<string> logged = [];

    public IReadOnlyDictionary<string, int> ByKind => byKind;

    protected override TimeSpan BeforeFirstRound => TimeSpan.FromSeconds(10);

    protected override TimeSpan AfterFault => Interval;

    protected override async Task<TimeSpan> RoundAsync(CancellationToken stoppingToken)
    {
        var since = Clock.GetUtcNow() - Recent;
        var letters = (await AllAsync(stoppingToken)).Where(letter => letter.Letter.At > since).ToList();
        foreach (var (queue, letter) in letters.Where(letter => !logged.Contains(NameOf(letter))))
            Log.WorkLiesDead(logger, letter.Message.Kind, queue, letter.Reason);
        logged = [.. letters.Select(NameOf)];
        byKind = letters.GroupBy(letter => letter.Letter.Message.Kind, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return Interval;
    }

    protected override void LogFault(string fault) => Log.WatchFailed(logger, fault);

    private async Task<IEnumerable<(string Queue, DeadLetter Letter)>> AllAsync(CancellationToken cancellationToken) =>
    [
        .. (await work.DeadLettersAsync(MostLetters, cancellationToken)).Select(letter => (WorkQueues.Work, letter)),
        .. (await deliveries.DeadLettersAsync(MostLetters, cancellationToken)).Select(letter => (WorkQueues.Deliveries, letter)),
    ];

    private static string NameOf((string Queue, DeadLetter Letter) dead) => $"{dead.Queue} {dead.Letter.Id}";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Work {Kind} of queue {Queue} lies among the dead letters: {Reason}")]
        public static partial void WorkLiesDead(ILogger logger, string kind, string queue, string reason);

        [LoggerMessage(LogLevel.Warning, "The dead letters could not be read; the next try is in a minute: {Fault}")]
        public static partial void WatchFailed(ILogger logger, string fault);
    }
}
