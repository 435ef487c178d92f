namespace PixBot.Simulator.Time;

/// <summary>
/// Real time plus an offset that can be moved. Timers live on a time line of their own that only runs forward: it runs
/// with real time and skips with every jump ahead, so what waits on this clock wakes up when a jump passes its due
/// time; setting the clock back changes what time it is and leaves waits as they were.
/// </summary>
public sealed class AdjustableClock(TimeProvider inner) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly HashSet<AdjustableTimer> armed = [];
    private readonly long start = inner.GetTimestamp();
    private TimeSpan offset;
    private TimeSpan skipped;

    public AdjustableClock()
        : this(System)
    {
    }

    /// <summary>How far from real time the clock is.</summary>
    public TimeSpan Offset
    {
        get
        {
            lock (gate)
                return offset;
        }
    }

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    /// <summary>The time that has passed for timers since the clock was made.</summary>
    internal TimeSpan Elapsed
    {
        get
        {
            lock (gate)
                return inner.GetElapsedTime(start) + skipped;
        }
    }

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Offset;

    public override long GetTimestamp()
    {
        lock (gate)
            return inner.GetTimestamp() + (long)(skipped.TotalSeconds * TimestampFrequency);
    }

    /// <exception cref="ArgumentOutOfRangeException">The clock would leave the years 1 to 9999.</exception>
    public void Advance(TimeSpan by)
    {
        AdjustableTimer[] waiting;
        lock (gate)
        {
            _ = inner.GetUtcNow() + (offset + by);
            offset += by;
            if (by <= TimeSpan.Zero)
                return;
            skipped += by;
            waiting = [.. armed];
        }

        foreach (var timer in waiting)
            timer.Rearm();
    }

    public void Set(DateTimeOffset now) => Advance(now - GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new AdjustableTimer(this, inner, () => callback(state), dueTime, period);
    }

    internal void Track(AdjustableTimer timer, bool isArmed)
    {
        lock (gate)
        {
            if (isArmed)
                armed.Add(timer);
            else
                armed.Remove(timer);
        }
    }
}
