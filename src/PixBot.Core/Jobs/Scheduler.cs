using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.Hosting;
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
    ILogger<Scheduler> logger) : BackgroundService
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>How long another replica's plan may go unnoticed.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromSeconds(15);

    private const int AtOnce = 16;

    private readonly FrozenDictionary<string, IDueHandler> byKind = handlers.ToFrozenDictionary(h => h.Kind, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(stoppingToken);

    internal async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
                await RoundAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(running.Values);
        }
    }

    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            var next = await BeginDueAsync(stoppingToken);
            var wait = next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await signal.WaitAsync(wait, clock, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.RoundFailed(logger, Fault.Describe(exception));
            await Task.Delay(Poll, clock, stoppingToken);
        }
    }

    /// <summary>Begins what is due, and says when to look again.</summary>
    private async Task<DateTimeOffset> BeginDueAsync(CancellationToken stoppingToken)
    {
        var now = clock.GetUtcNow();
        var next = now + Poll;
        await foreach (var row in table.QueryAsync(RowRange.StartingWith(DueRow.Partition, DueRow.TimePrefix), stoppingToken))
        {
            var due = DueRow.From(row);
            if (running.Count >= AtOnce)
                break;
            if (due.Next > now)
                next = due.Next < next ? due.Next : next;
            else if (!running.ContainsKey(due.Key) && await ClaimAsync(due, stoppingToken) is { } claimed)
                Begin(claimed, stoppingToken);
            if (due.At > now)
                break;
        }

        return next;
    }

    private void Begin(DueRow claimed, CancellationToken stoppingToken)
    {
        var run = new TaskCompletionSource();
        running[claimed.Key] = run.Task;
        _ = RunAsync(claimed, run, stoppingToken);
    }

    private async Task RunAsync(DueRow claimed, TaskCompletionSource run, CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await HandleAsync(claimed, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.RoundFailed(logger, Fault.Describe(exception));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The claim lapses, and whoever runs then does the work.
        }
        finally
        {
            running.TryRemove(claimed.Key, out _);
            signal.Set();
            run.SetResult();
        }
    }

    private async Task HandleAsync(DueRow claimed, CancellationToken stoppingToken)
    {
        if (!byKind.TryGetValue(claimed.Work.Kind, out var handler))
        {
            Log.KindWasUnknown(logger, claimed.Work.Kind, claimed.Work.Id);
            await PostponeAsync(claimed, stoppingToken);
            return;
        }

        var handling = TryHandleAsync(handler, claimed.Work, stoppingToken);
        claimed = await KeepAsync(claimed, handling, stoppingToken);
        if (await handling)
            await FinishAsync(claimed, stoppingToken);
        else
            await PostponeAsync(claimed, stoppingToken);
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

    /// <summary>Renews the claim for as long as the handler works.</summary>
    private async Task<DueRow> KeepAsync(DueRow claimed, Task handling, CancellationToken stoppingToken)
    {
        while (!handling.IsCompleted)
        {
            await Waiting.ForAsync(handling, Lease / 2, clock, stoppingToken);
            if (!handling.IsCompleted)
                claimed = await ClaimAsync(claimed, stoppingToken) ?? claimed;
        }

        return claimed;
    }

    /// <summary>The row with its claim, or null where another replica was faster, or the work was moved or cancelled.</summary>
    private Task<DueRow?> ClaimAsync(DueRow due, CancellationToken cancellationToken) =>
        ReplaceAsync(due with { NotBefore = clock.GetUtcNow() + Lease }, cancellationToken);

    private Task<DueRow?> PostponeAsync(DueRow failed, CancellationToken cancellationToken) => ReplaceAsync(
        failed with { NotBefore = clock.GetUtcNow() + BackOff(failed.Attempts), Attempts = failed.Attempts + 1 },
        cancellationToken);

    /// <summary>Half a minute, doubled with each failure up to an hour.</summary>
    internal static TimeSpan BackOff(int failures) => TimeSpan.FromSeconds(Math.Min(30 * Math.Pow(2, Math.Min(failures, 10)), 3600));

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
