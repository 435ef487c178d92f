namespace PixBot.Core.Jobs;

/// <summary>Wakes the one loop of this process that waits for it, before its next poll is due. A signal is never lost.</summary>
internal class WakeSignal
{
    private readonly Lock gate = new();
    private TaskCompletionSource? waiting;
    private bool isSet;

    public void Set()
    {
        lock (gate)
        {
            isSet = true;
            waiting?.TrySetResult();
        }
    }

    /// <summary>Waits for a signal since the last wait, or so long at most.</summary>
    public async Task WaitAsync(TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        var wait = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting = wait;
            if (isSet)
                wait.TrySetResult();
        }

        await using (clock.CreateTimer(static wait => ((TaskCompletionSource)wait!).TrySetResult(), wait, atMost, Timeout.InfiniteTimeSpan))
        await using (cancellationToken.Register(static wait => ((TaskCompletionSource)wait!).TrySetResult(), wait))
            await wait.Task;
        lock (gate)
        {
            waiting = null;
            isSet = false;
        }

        cancellationToken.ThrowIfCancellationRequested();
    }
}
