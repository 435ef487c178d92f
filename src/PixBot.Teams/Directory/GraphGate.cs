namespace PixBot.Teams.Directory;

/// <summary>
/// Shut after Graph has throttled a whole request: nobody of this process asks before the time it gave. What it throttles
/// inside a batch is that request's own affair.
/// </summary>
internal sealed class GraphGate(TimeProvider clock)
{
    private long opens;

    /// <summary>Null when open.</summary>
    public TimeSpan? Wait()
    {
        var wait = new DateTimeOffset(Volatile.Read(ref opens), TimeSpan.Zero) - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : null;
    }

    public void ShutFor(TimeSpan wait)
    {
        var until = (clock.GetUtcNow() + wait).UtcTicks;
        long known;
        do
            known = Volatile.Read(ref opens);
        while (known < until && Interlocked.CompareExchange(ref opens, until, known) != known);
    }
}
