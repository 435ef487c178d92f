namespace PixBot.Testing.Stories;

/// <summary>A clock that jumps from timer to timer; unlike <c>FakeTimeProvider</c> it knows when the next one is due.</summary>
public sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<Planned, (DateTimeOffset, long)> planned = new();
    private DateTimeOffset now = start;
    private TimeSpan setBack;
    private long count;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now - setBack;
    }

    public override long GetTimestamp()
    {
        lock (gate)
            return now.UtcTicks;
    }

    /// <summary>Another time of day; what waits on timers waits no longer for it.</summary>
    public void SetBack(TimeSpan by)
    {
        lock (gate)
            setBack += by;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Jumps, as an operator may let the clock jump: timers that come due on the way ring late.</summary>
    public void Advance(TimeSpan by)
    {
        lock (gate)
            now += by;
        while (TakeDue(GetUtcNow() + setBack) is { } due)
            due.Timer.Ring(due);
    }

    /// <summary>Goes to the next timer and rings it; false where there is none.</summary>
    public bool AdvanceToNext()
    {
        if (TakeDue(DateTimeOffset.MaxValue) is not { } due)
            return false;
        due.Timer.Ring(due);
        return true;
    }

    private Planned? TakeDue(DateTimeOffset until)
    {
        lock (gate)
        {
            while (planned.TryPeek(out var next, out _) && next.Due <= until)
            {
                planned.Dequeue();
                if (!next.IsCurrent)
                    continue;
                now = next.Due > now ? next.Due : now;
                return next;
            }

            return null;
        }
    }

    private Planned Plan(Timer timer, TimeSpan after)
    {
        lock (gate)
        {
            var next = new Planned(timer, now + after);
            planned.Enqueue(next, (next.Due, count++));
            return next;
        }
    }

    private sealed class Planned(Timer timer, DateTimeOffset due)
    {
        public Timer Timer => timer;

        public DateTimeOffset Due => due;

        public bool IsCurrent => timer.IsWaitingFor(this);
    }

    private sealed class Timer(StoryClock clock, Action ring) : ITimer
    {
        private Planned? next;
        private TimeSpan period;

        public bool IsWaitingFor(Planned planned) => Volatile.Read(ref next) == planned;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            this.period = period;
            Volatile.Write(ref next, dueTime == Timeout.InfiniteTimeSpan ? null : clock.Plan(this, dueTime));
            return true;
        }

        public void Ring(Planned due)
        {
            var again = period > TimeSpan.Zero ? clock.Plan(this, period) : null;
            if (Interlocked.CompareExchange(ref next, again, due) == due)
                ring();
        }

        public void Dispose() => Volatile.Write(ref next, null);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
