using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PixBot.Testing.Processes;

namespace PixBot.Testing.Stories;

/// <summary>
/// A test told on one thread, in a time of its own: whatever is awaited in it goes on here, one after the other, and the
/// clock goes to the next timer only when everybody waits for time to pass. So work takes no time but the waiting that it
/// asks for, however slow the machine, and a minute passes in moments.
/// </summary>
public sealed class Story : SynchronizationContext, IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> work = [];
    private readonly ConcurrentQueue<TestProcess> processes = [];
    private volatile bool ended;

    private Story(StoryClock clock) => Clock = clock;

    public StoryClock Clock { get; }

    public static Story At(DateTimeOffset time) => new(new StoryClock(time));

    /// <summary>Begins the story: whoever awaits this goes on in it.</summary>
    /// <param name="world">What the story is about.</param>
    public Opening<TWorld> Open<TWorld>(TWorld world) => new(this, world);

    /// <summary>Time does not pass while the process is busy.</summary>
    public TestProcess Add(TestProcess process)
    {
        processes.Enqueue(process);
        return process;
    }

    /// <param name="atMost">Of the story's time.</param>
    /// <exception cref="TimeoutException">It did not come to that.</exception>
    public async Task UntilAsync(Func<bool> isSo, TimeSpan atMost)
    {
        var end = Clock.GetUtcNow() + atMost;
        while (!isSo())
        {
            if (Clock.GetUtcNow() >= end)
                throw new TimeoutException($"It did not come to that within {atMost}.");
            await PassAsync(TimeSpan.FromMilliseconds(50));
        }
    }

    public Task PassAsync(TimeSpan time) => Task.Delay(time, Clock, CancellationToken.None);

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (!ended)
            work.Add((d, state));
    }

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("A story waits for nobody.");

    public override SynchronizationContext CreateCopy() => this;

    public void Dispose() => ended = true;

    private void Begin(Action telling)
    {
        Post(_ => telling(), null);
        new Thread(Tell) { IsBackground = true, Name = nameof(Story) }.Start();
    }

    private void Tell()
    {
        SetSynchronizationContext(this);
        while (!ended)
        {
            if (work.TryTake(out var next) || (IsAnybodyBusy && work.TryTake(out next, Moment)))
                next.Callback(next.State);
            else if (!IsAnybodyBusy && !Clock.AdvanceToNext() && work.TryTake(out next, Moment))
                next.Callback(next.State);
        }
    }

    public readonly struct Opening<TWorld>(Story story, TWorld world) : INotifyCompletion
    {
        public bool IsCompleted => false;

        public Opening<TWorld> GetAwaiter() => this;

        public TWorld GetResult() => world;

        public void OnCompleted(Action continuation) => story.Begin(continuation);
    }

    private bool IsAnybodyBusy => processes.Any(p => p.IsBusy) || ThreadPool.PendingWorkItemCount > 0;
}
