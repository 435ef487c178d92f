namespace PixBot.Benchmarks.Imports;

/// <summary>Looks at the managed heap now and then.</summary>
internal sealed class HeapWatch : IAsyncDisposable
{
    private readonly Timer timer;
    private long highest;

    public HeapWatch() => timer = new(_ => highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 20);

    public long Highest => highest;

    public ValueTask DisposeAsync() => timer.DisposeAsync();
}
