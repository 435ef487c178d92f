using Microsoft.Extensions.Logging;

namespace PixBot.Core.Jobs;

/// <param name="Workers">How many messages are worked on at once.</param>
internal sealed record RunnableQueue(string Name, IWorkQueue Queue, WakeSignal Signal, int Workers);

/// <summary>
/// Takes what a queue holds and has it done. A message stays invisible to others while its handler works, is deleted when
/// done, and comes back after <see cref="Visibility"/> when its handler threw or its process died.
/// </summary>
internal sealed partial class QueueRunner(RunnableQueue queue, WorkDispatcher dispatcher, TimeProvider clock, ILogger<QueueRunner> logger)
    : JobLoop(clock)
{
    public static readonly TimeSpan Visibility = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    private readonly RunningJobs<TakenMessage> running = new(queue.Signal);
    private readonly StorePatience patience = new(clock, logger);

    protected override TimeSpan AfterFault => TimeSpan.FromSeconds(5);

    private protected override WakeSignal Signal => queue.Signal;

    protected override async Task<TimeSpan> RoundAsync(CancellationToken stoppingToken)
    {
        var free = Math.Min(queue.Workers - running.Count, WorkLimits.MessagesPerTake);
        if (free <= 0)
            return Idle;
        var taken = await queue.Queue.TakeAsync(free, Visibility, stoppingToken);
        foreach (var message in taken)
            Begin(message, stoppingToken);
        return taken.Count > 0 ? TimeSpan.Zero : Idle;
    }

    protected override void LogFault(string fault) => Log.QueueFailed(logger, queue.Name, fault);

    private protected override Task EndAsync() => running.EndAsync();

    private void Begin(TakenMessage taken, CancellationToken stoppingToken)
    {
        // It became visible although it is being worked on here: the clock jumped. The work goes on under the new receipt.
        if (running.Find(taken.Id) is { } already)
            already.Current = taken;
        else
            running.Begin(taken.Id, new Lease<TakenMessage>(taken, Visibility, ExtendAsync), lease => RunAsync(lease, stoppingToken));
    }

    private Task<TakenMessage?> ExtendAsync(TakenMessage taken, CancellationToken cancellationToken) =>
        queue.Queue.ExtendAsync(taken, Visibility, cancellationToken);

    private async Task RunAsync(Lease<TakenMessage> lease, CancellationToken stoppingToken)
    {
        try
        {
            var handling = dispatcher.DispatchAsync(lease.Current.Message, stoppingToken);
            var outcome = await lease.HoldAsync(handling, Clock, LogFault, stoppingToken);
            await patience.UntilDoneAsync(() => SettleAsync(lease.Current, outcome, stoppingToken), stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            var taken = lease.Current;
            Log.WorkFailed(logger, queue.Name, taken.Message.Kind, taken.Id, taken.Attempt, Fault.Describe(exception));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            await GiveBackAsync(lease.Current);
        }
    }

    private async Task SettleAsync(TakenMessage taken, WorkOutcome outcome, CancellationToken cancellationToken)
    {
        var settled = outcome switch
        {
            WorkOutcome.Again again => await SendAnewAsync(taken, again.After, cancellationToken),
            WorkOutcome.DeadLetter dead => await DeadLetterAsync(taken, dead.Reason, cancellationToken),
            _ => await queue.Queue.CompleteAsync(taken, cancellationToken),
        };
        if (!settled)
            Log.WorkWasTakenOver(logger, queue.Name, taken.Message.Kind, taken.Id);
    }

    private async Task<bool> SendAnewAsync(TakenMessage taken, TimeSpan after, CancellationToken cancellationToken)
    {
        await queue.Queue.SendAsync(taken.Message, Bounded(after), cancellationToken);
        return await queue.Queue.CompleteAsync(taken, cancellationToken);
    }

    private Task<bool> DeadLetterAsync(TakenMessage taken, string reason, CancellationToken cancellationToken)
    {
        Log.WorkWasDeadLettered(logger, queue.Name, taken.Message.Kind, taken.Id, reason);
        return queue.Queue.DeadLetterAsync(taken, reason, cancellationToken);
    }

    /// <summary>The process stops: whoever starts next need not wait for the visibility to end.</summary>
    private async Task GiveBackAsync(TakenMessage taken)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5), Clock);
        try
        {
            await queue.Queue.ExtendAsync(taken, TimeSpan.FromSeconds(1), soon.Token);
        }
        catch (Exception exception)
        {
            LogFault(Fault.Describe(exception));
        }
    }

    private static TimeSpan Bounded(TimeSpan delay) =>
        TimeSpan.FromTicks(Math.Clamp(delay.Ticks, 0, TimeSpan.FromDays(7).Ticks));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Work {Kind} {Id} of queue {Queue} failed at attempt {Attempt} and comes back: {Fault}")]
        public static partial void WorkFailed(ILogger logger, string queue, string kind, string id, int attempt, string fault);

        [LoggerMessage(LogLevel.Warning, "Work {Kind} {Id} of queue {Queue} was taken over by another worker before it was done here")]
        public static partial void WorkWasTakenOver(ILogger logger, string queue, string kind, string id);

        [LoggerMessage(LogLevel.Error, "Work {Kind} {Id} of queue {Queue} was moved to the dead letters: {Reason}")]
        public static partial void WorkWasDeadLettered(ILogger logger, string queue, string kind, string id, string reason);

        [LoggerMessage(LogLevel.Error, "Queue {Queue} did not answer: {Fault}")]
        public static partial void QueueFailed(ILogger logger, string queue, string fault);
    }
}
