using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Processes;
using PixBot.Testing.Stories;
using Xunit;

namespace PixBot.Tests.Scheduling;

/// <summary>A plan and the processes that follow it.</summary>
internal sealed class SchedulingWorld : IAsyncDisposable
{
    private readonly List<RunningScheduler> runners = [];

    private SchedulingWorld()
    {
        Store = TestStore.Create(Story.Clock);
        Outside = new ProcessTable(Store.Table, Story.Add(new TestProcess()));
    }

    public static Story.Opening<SchedulingWorld> Begin()
    {
        var world = new SchedulingWorld();
        return world.Story.Open(world);
    }

    public Story Story { get; } = Story.At(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public DateTimeOffset Now => Story.Clock.GetUtcNow();

    /// <summary>The table as a process without a scheduler has it.</summary>
    public ITable Outside { get; }

    private TestStore Store { get; }

    public RunningScheduler Run(params IEnumerable<IDueHandler> handlers)
    {
        var process = Story.Add(new TestProcess());
        var table = new ProcessTable(Store.Table, process);
        var signal = new ScheduleSignal();
        var stopping = new CancellationTokenSource();
        var scheduler = new Scheduler(table, handlers, signal, Story.Clock, NullLogger<Scheduler>.Instance);
        var running = new RunningScheduler(process, new Schedule(table, signal), scheduler.RunAsync(stopping.Token), stopping);
        runners.Add(running);
        return running;
    }

    public async Task<int> RowsAsync()
    {
        var rows = 0;
        await foreach (var _ in Outside.QueryAsync(new RowRange(DueRow.Partition), TestContext.Current.CancellationToken))
            rows++;
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var running in runners)
        {
            running.Process.Kill();
            running.Stopping.Dispose();
        }

        await Store.DisposeAsync();
        Story.Dispose();
    }
}

internal sealed record RunningScheduler(TestProcess Process, ISchedule Schedule, Task Run, CancellationTokenSource Stopping);

/// <summary>A handler that does as a test says, and notes what and when.</summary>
internal sealed class TestDueHandler(TimeProvider clock, Func<DueWork, CancellationToken, Task>? handle = null) : IDueHandler
{
    private readonly ConcurrentQueue<(string Id, DateTimeOffset At)> begun = [];

    public string Kind => "test";

    public IReadOnlyList<(string Id, DateTimeOffset At)> Begun => [.. begun];

    public IEnumerable<string> Ids => begun.Select(b => b.Id);

    public Task HandleAsync(DueWork work, CancellationToken cancellationToken)
    {
        begun.Enqueue((work.Id, clock.GetUtcNow()));
        return handle?.Invoke(work, cancellationToken) ?? Task.CompletedTask;
    }
}
