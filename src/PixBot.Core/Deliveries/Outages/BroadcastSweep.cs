using Microsoft.Extensions.Logging;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries.Outages;

/// <summary>
/// Finds every open broadcast that no work item will move again: whose work ended among the dead letters, or that nobody
/// follows any more. It is marked for its report, and begun again where it stopped.
/// </summary>
internal sealed partial class BroadcastSweep(
    OpenBroadcasts open,
    BroadcastStore broadcasts,
    FollowStore follows,
    BroadcastQueues queues,
    TimeProvider clock,
    ILogger<BroadcastSweep> logger) : JobLoop(clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>How long the first follower may take to come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    protected override TimeSpan BeforeFirstRound => TimeSpan.FromSeconds(30);

    protected override TimeSpan AfterFault => Interval;

    protected override async Task<TimeSpan> RoundAsync(CancellationToken stoppingToken)
    {
        await queues.ReviveAsync(MarkAsync, stoppingToken);
        await foreach (var (key, since) in open.ListAsync(stoppingToken))
        {
            if (new Wait(since, since + Patience).IsOver(Clock.GetUtcNow()))
                await SweepAsync(key, stoppingToken);
        }

        return Interval;
    }

    protected override void LogFault(string fault) => Log.SweepFailed(logger, fault);

    private async Task SweepAsync(BroadcastKey key, CancellationToken cancellationToken)
    {
        if (await broadcasts.FindAsync(key, cancellationToken) is not { IsClosed: false } broadcast)
        {
            await open.RemoveAsync(key, cancellationToken);
            return;
        }

        if (await follows.IsFollowedAsync(ProgressRow.Partition(key), cancellationToken))
            return;
        Log.BroadcastWasFound(logger, broadcast.Kind, key.Id);
        await queues.SendAsync(BroadcastWork.Follow, key, cancellationToken);
    }

    /// <summary>What is followed is queued anew by its follower: expansion and batches. What is over does nothing when it comes again, and is gone.</summary>
    /// <returns>True where the letter's work shall come again.</returns>
    private async Task<bool> MarkAsync(DeadLetter letter, BroadcastKey key, CancellationToken cancellationToken)
    {
        var now = Clock.GetUtcNow();
        var broadcast = await broadcasts.ChangeAsync(
            key, b => b.FinishedAt is null && b.StuckSince is null ? b with { StuckSince = now } : null, cancellationToken);
        if (broadcast is { StuckSince: { } since } && since == now)
            Log.WorkLiesDead(logger, letter.Message.Kind, broadcast.Kind, key.Id, letter.Reason);
        return broadcast is { IsClosed: true } || (broadcast is not null && letter.Message.Kind is BroadcastWork.Cancel or BroadcastWork.Revive);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Broadcast {Broadcast} of kind {Kind} is stuck, as its {Work} lies among the dead letters: {Reason}")]
        public static partial void WorkLiesDead(ILogger logger, string work, string kind, string broadcast, string reason);

        [LoggerMessage(LogLevel.Error, "Broadcast {Broadcast} of kind {Kind} was open and nobody followed it: it is followed again")]
        public static partial void BroadcastWasFound(ILogger logger, string kind, string broadcast);

        [LoggerMessage(LogLevel.Error, "Open broadcasts could not be swept; the next try is in a minute: {Fault}")]
        public static partial void SweepFailed(ILogger logger, string fault);
    }
}
