using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using PixBot.Core.State;

namespace PixBot.Core.Jobs;

/// <summary>
/// Does planned work when it is due, or as soon as it can afterwards. Replicas share the work by claims that lapse after
/// <see cref="Lease"/>; what failed is tried again after a growing while, for as long as it takes.
/// </summary>
internal sealed partial class Scheduler(
    ITable table,
    IEnumerable<IDueHandler> handlers,
    ScheduleSignal signal,
    TimeProvider clock,
    ILogger<Scheduler> logger) : JobLoop(clock)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>How long another replica's plan may go unnoticed.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromSeconds(15);

    private const int AtOnce = 16;

    private static readonly Backoff AfterFailure = Backoff.Doubling(TimeSpan.FromSeconds(30), TimeSpan.FromHours(1));

    private readonly FrozenDictionary<string, IDueHandler> byKind = handlers.ToFrozenDictionary(h => h.Kind, StringComparer.Ordinal);
    private readonly RunningJobs<DueRow> running = new(signal);

    protected override TimeSpan AfterFault => Poll;

    private protected override WakeSignal Signal { get; } = signal;

    protected override async Task<TimeSpan> RoundAsync(CancellationToken stoppingToken) =>
        await BeginDueAsync(stoppingToken) - Clock.GetUtcNow();

    protected override void LogFault(string fault) => Log.RoundFailed(logger, fault);

    private protected override Task EndAsync() => running.EndAsync();

    /// <summary>Begins what is due, and says when to look again.</summary>
    private async Task<DateTimeOffset> BeginDueAsync(CancellationToken stoppingToken)
    {
        var now = Clock.GetUtcNow();
        var next = now + Poll;
        await foreach (var row in table.QueryAsync(RowRange.StartingWith(DueRow.Partition, DueRow.TimePrefix), stoppingToken))
        {
            var due = DueRow.From(row);
            if (running.Count >= AtOnce)
                break;
            if (due.NextAt(now) is var at && at > now)
                next = at < next ? at : next;
            else if (running.Find(due.Key) is null && await ClaimAsync(due, stoppingToken) is { } claimed)
                Begin(claimed, stoppingToken);
            if (due.At > now)
                break;
        }

        return next;
    }

    private void Begin(DueRow claimed, CancellationToken stoppingToken) =>
        running.Begin(claimed.Key, new Lease<DueRow>(claimed, Lease, ClaimAsync), lease => RunAsync(lease, stoppingToken));

    private async Task RunAsync(Lease<DueRow> lease, CancellationToken stoppingToken)
    {
        try
        {
            await HandleAsync(lease, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            LogFault(Fault.Describe(exception));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The claim lapses, and whoever runs then does the work.
        }
    }

    private async Task HandleAsync(Lease<DueRow> lease, CancellationToken stoppingToken)
    {
        var work = lease.Current.Work;
        if (!byKind.TryGetValue(work.Kind, out var handler))
        {
            Log.KindWasUnknown(logger, work.Kind, work.Id);
            await PostponeAsync(lease.Current, stoppingToken);
            return;
        }

        var isDone = await lease.HoldAsync(TryHandleAsync(handler, work, stoppingToken), Clock, LogFault, stoppingToken);
        if (lease.IsLost)
            return;
        if (isDone)
            await FinishAsync(lease.Current, stoppingToken);
        else
            await PostponeAsync(lease.Current, stoppingToken);
    }

    private async Task<bool> TryHandleAsync(IDueHandler handler, DueWork work, CancellationToken stoppingToken)
    {
        try
        {
            await handler.HandleAsync(work, stoppingToken);
            return true;
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.WorkFailed(logger, work.Kind, work.Id, Fault.Describe(exception));
            return false;
        }
    }

    /// <summary>The row with its claim, or null where another replica was faster, or the work was moved or cancelled.</summary>
    private Task<DueRow?> ClaimAsync(DueRow due, CancellationToken cancellationToken) =>
        ReplaceAsync(due with { NotBefore = Clock.GetUtcNow() + Lease, Since = Clock.GetUtcNow() }, cancellationToken);

    private Task<DueRow?> PostponeAsync(DueRow failed, CancellationToken cancellationToken) => ReplaceAsync(
        failed with
        {
            NotBefore = Clock.GetUtcNow() + AfterFailure.After(failed.Attempts + 1),
            Since = Clock.GetUtcNow(),
            Attempts = failed.Attempts + 1,
        },
        cancellationToken);

    private async Task<DueRow?> ReplaceAsync(DueRow due, CancellationToken cancellationToken)
    {
        var written = await table.WriteAsync(new RowChange.Replace(due.ToRow()), cancellationToken);
        return written is WriteOutcome.Written { ETags: [var etag] } ? due with { ETag = etag } : null;
    }

    /// <summary>Deletes the work, unless its handler planned it anew: then the claimed row is gone already.</summary>
    private async Task FinishAsync(DueRow done, CancellationToken cancellationToken)
    {
        RowChange[] changes =
        [
            new RowChange.Delete(DueRow.Partition, done.Key, done.ETag),
            new RowChange.Delete(DueRow.Partition, DueRow.NameKey(done.Work)),
        ];
        await table.WriteAsync(changes, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Planned work {Kind} {Id} failed and is tried again later: {Fault}")]
        public static partial void WorkFailed(ILogger logger, string kind, string id, string fault);

        [LoggerMessage(LogLevel.Error, "Planned work {Kind} {Id} has no handler and is tried again later")]
        public static partial void KindWasUnknown(ILogger logger, string kind, string id);

        [LoggerMessage(LogLevel.Error, "A round of the scheduler failed: {Fault}")]
        public static partial void RoundFailed(ILogger logger, string fault);
    }
}
