namespace PixBot.Simulator.Time;

/// <summary>
/// A timer whose due time is a point on its clock's time line; a real timer covers what is left of the wait. After a
/// jump over several periods it fires once, as a machine's timers do after sleep.
/// </summary>
internal sealed class AdjustableTimer : ITimer
{
    private readonly Lock gate = new();
    private readonly AdjustableClock clock;
    private readonly Action callback;
    private readonly ITimer real;
    private TimeSpan? due;
    private TimeSpan every;
    private bool disposed;

    public AdjustableTimer(AdjustableClock clock, TimeProvider inner, Action callback, TimeSpan dueTime, TimeSpan period)
    {
        this.clock = clock;
        this.callback = callback;
        real = inner.CreateTimer(_ => Fire(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(dueTime, period);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            if (disposed)
                return false;
            due = dueTime < TimeSpan.Zero ? null : clock.Elapsed + dueTime;
            every = period;
            clock.Track(this, due is not null);
        }

        Rearm();
        return true;
    }

    /// <summary>Sets the real timer to what is left until the due time, after the clock or the due time moved.</summary>
    public void Rearm()
    {
        lock (gate)
        {
            if (!disposed)
                real.Change(due is { } at ? Left(at) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            due = null;
            clock.Track(this, false);
        }

        real.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Fire()
    {
        if (TakeDue())
            callback();
    }

    private bool TakeDue()
    {
        lock (gate)
        {
            if (disposed || due is not { } at)
                return false;
            var isDue = Left(at) == TimeSpan.Zero;
            if (isDue)
            {
                due = Next(at, clock.Elapsed);
                clock.Track(this, due is not null);
            }

            Rearm();
            return isDue;
        }
    }

    private TimeSpan? Next(TimeSpan at, TimeSpan now)
    {
        if (every <= TimeSpan.Zero)
            return null;
        var missed = Math.Max(0, (now - at).Ticks / every.Ticks);
        return at + ((missed + 1) * every);
    }

    /// <summary>Whole milliseconds, rounded up: a real timer cuts fractions off and would fire early.</summary>
    private TimeSpan Left(TimeSpan at)
    {
        var left = (at - clock.Elapsed).TotalMilliseconds;
        return left <= 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(Math.Ceiling(left));
    }
}
