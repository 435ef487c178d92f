using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PixBot.Core.Jobs;

/// <param name="Workers">How many messages are worked on at once.</param>
internal sealed record RunnableQueue(string Name, IWorkQueue Queue, WakeSignal Signal, int Workers);

/// <summary>
/// Takes what a queue holds and has it done. A message stays invisible to others while its handler works, is deleted when
/// done, and comes back after <see cref="Visibility"/> when its handler threw or its process died.
/// </summary>
internal sealed partial class QueueRunner(RunnableQueue queue, WorkDispatcher dispatcher, TimeProvider clock, ILogger<QueueRunner> logger)
    : BackgroundService
{
    public static readonly TimeSpan Visibility = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterOutage = TimeSpan.FromSeconds(5);
    private const int TakenAtOnce = 32;

    private readonly ConcurrentDictionary<string, RunningMessage> running = new(StringComparer.Ordinal);

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
            await Task.WhenAll(running.Values.Select(message => message.Run));
        }
    }

    private async Task RoundAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!await TakeAsync(stoppingToken))
                await queue.Signal.WaitAsync(Idle, clock, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.QueueFailed(logger, queue.Name, Fault.Describe(exception));
            await Task.Delay(AfterOutage, clock, stoppingToken);
        }
    }

    private async Task<bool> TakeAsync(CancellationToken stoppingToken)
    {
        var free = Math.Min(queue.Workers - running.Count, TakenAtOnce);
        if (free <= 0)
            return false;
        var taken = await queue.Queue.TakeAsync(free, Visibility, stoppingToken);
        foreach (var message in taken)
            Begin(message, stoppingToken);
        return taken.Count > 0;
    }

    private void Begin(TakenMessage taken, CancellationToken stoppingToken)
    {
        // It became visible although it is being worked on here: the clock jumped. The work goes on under the new receipt.
        if (running.TryGetValue(taken.Id, out var already))
        {
            already.Current = taken;
            return;
        }

        var message = new RunningMessage(taken);
        running[taken.Id] = message;
        message.Run = RunAsync(message, stoppingToken);
    }

    private async Task RunAsync(RunningMessage message, CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            var outcome = await HandleAsync(message, stoppingToken);
            await SettleAsync(message.Current, outcome, stoppingToken);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            var taken = message.Current;
            Log.WorkFailed(logger, queue.Name, taken.Message.Kind, taken.Id, taken.Attempt, Fault.Describe(exception));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            await GiveBackAsync(message.Current);
        }
        finally
        {
            running.TryRemove(message.Current.Id, out _);
            queue.Signal.Set();
        }
    }

    private async Task<WorkOutcome> HandleAsync(RunningMessage message, CancellationToken stoppingToken)
    {
        using var handled = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var handling = dispatcher.DispatchAsync(message.Current.Message, stoppingToken);
        var keeping = KeepAsync(message, handled.Token, stoppingToken);
        try
        {
            return await handling;
        }
        finally
        {
            handled.Cancel();
            await keeping;
        }
    }

    private async Task KeepAsync(RunningMessage message, CancellationToken handled, CancellationToken stoppingToken)
    {
        while (!handled.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Visibility / 2, clock, handled);
                if (await queue.Queue.ExtendAsync(message.Current, Visibility, stoppingToken) is { } extended)
                    message.Current = extended;
            }
            catch (OperationCanceledException) when (handled.IsCancellationRequested)
            {
                // Handled, or the process stops.
                return;
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Log.QueueFailed(logger, queue.Name, Fault.Describe(exception));
            }
        }
    }

    private async Task SettleAsync(TakenMessage taken, WorkOutcome outcome, CancellationToken cancellationToken)
    {
        var settled = outcome switch
        {
            WorkOutcome.Again again => await SendAnewAsync(taken, again.After, cancellationToken),
            WorkOutcome.DeadLetter hopeless => await DeadLetterAsync(taken, hopeless.Reason, cancellationToken),
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
        Log.WorkWasBuried(logger, queue.Name, taken.Message.Kind, taken.Id, reason);
        return queue.Queue.DeadLetterAsync(taken, reason, cancellationToken);
    }

    /// <summary>The process stops: whoever starts next need not wait for the visibility to end.</summary>
    private async Task GiveBackAsync(TakenMessage taken)
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5), clock);
        try
        {
            await queue.Queue.ExtendAsync(taken, TimeSpan.FromSeconds(1), soon.Token);
        }
        catch (Exception exception)
        {
            Log.QueueFailed(logger, queue.Name, Fault.Describe(exception));
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

        [LoggerMessage(LogLevel.Error, "Work {Kind} {Id} of queue {Queue} was buried: {Reason}")]
        public static partial void WorkWasBuried(ILogger logger, string queue, string kind, string id, string reason);

        [LoggerMessage(LogLevel.Error, "Queue {Queue} did not answer: {Fault}")]
        public static partial void QueueFailed(ILogger logger, string queue, string fault);
    }
}
