namespace PixBot.Core.Work;

/// <summary>Wakes a loop of this process before its next poll is due.</summary>
internal sealed class WakeSignal
{
    private TaskCompletionSource next = Unset();

    /// <summary>Ends with the next <see cref="Set"/>. Take it before looking for work, or a signal in between is lost.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Set() => Interlocked.Exchange(ref next, Unset()).TrySetResult();

    /// <summary>Waits for the signal, or so long at most.</summary>
    public static async Task WaitAsync(Task woken, TimeSpan atMost, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(woken, Task.Delay(atMost, clock, waiting.Token));
        await waiting.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }

    private static TaskCompletionSource Unset() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
