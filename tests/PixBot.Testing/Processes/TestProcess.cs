namespace PixBot.Testing.Processes;

/// <summary>
/// Stands for a process of the app: what it does to the world goes through here, is counted, and stops dead when it is
/// killed, as at a SIGKILL. A call that was under way then may have had its effect; its caller never hears of it.
/// </summary>
public sealed class TestProcess
{
    private int busy;
    private int tableCalls;
    private volatile bool killed;
    private volatile int lastTableCall = int.MaxValue;

    public int TableCalls => Volatile.Read(ref tableCalls);

    public bool IsBusy => Volatile.Read(ref busy) > 0;

    public bool IsKilled => killed;

    public void Kill() => killed = true;

    /// <summary>The process dies while this table call is under way: it takes effect, and nobody hears of it.</summary>
    public void KillAtTableCall(int number) => lastTableCall = Volatile.Read(ref tableCalls) + number;

    /// <summary>What the store throws at the process, told whether it is to write; null while all is well.</summary>
    public Func<bool, Exception?> StoreTrouble { get; set; } = _ => null;

    public void CountTableCall() => Interlocked.Increment(ref tableCalls);

    /// <summary>A call of the store, which takes no time of the story: the process is busy meanwhile.</summary>
    public Task<T> DoAsync<T>(Func<Task<T>> call, bool isWrite = true) => WaitAsync(async () =>
    {
        Interlocked.Increment(ref busy);
        try
        {
            if (StoreTrouble(isWrite) is { } trouble)
                throw trouble;
            return await call();
        }
        finally
        {
            Interlocked.Decrement(ref busy);
        }
    });

    /// <summary>A call that may take time of the story.</summary>
    public async Task<T> WaitAsync<T>(Func<Task<T>> call)
    {
        await StayAliveAsync();
        var result = await call();
        if (TableCalls >= lastTableCall)
            Kill();
        await StayAliveAsync();
        return result;
    }

    /// <summary>Never ends once the process is killed.</summary>
    private Task StayAliveAsync() => killed ? new TaskCompletionSource().Task : Task.CompletedTask;
}
