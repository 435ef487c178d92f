using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using PixBot.Core.Jobs;
using PixBot.Testing;
using PixBot.Testing.Processes;
using PixBot.Testing.Stories;
using Xunit;

namespace PixBot.Tests.Work;

/// <summary>A queue and the processes that run it.</summary>
internal sealed class WorkWorld : IAsyncDisposable
{
    private readonly List<(TestProcess Process, CancellationTokenSource Stopping)> runners = [];

    private WorkWorld()
    {
        Store = TestStore.Create(Story.Clock);
        Outside = new ProcessQueue(Store.Work, Story.Add(new TestProcess()));
    }

    public static Story.Opening<WorkWorld> Begin()
    {
        var world = new WorkWorld();
        return world.Story.Open(world);
    }

    public Story Story { get; } = Story.At(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    /// <summary>The queue as a process without workers has it.</summary>
    public IWorkQueue Outside { get; }

    private TestStore Store { get; }

    public static async Task SendAsync(IWorkQueue queue, string kind, string body = "") =>
        await queue.SendAsync(new WorkMessage(kind, body), TimeSpan.Zero, TestContext.Current.CancellationToken);

    public RunningQueue Run(params IEnumerable<IWorkHandler> handlers) => Run(workers: 4, handlers);

    public RunningQueue Run(int workers, IEnumerable<IWorkHandler> handlers)
    {
        var process = Story.Add(new TestProcess());
        var signal = new WakeSignal();
        var queue = new SignallingWorkQueue(new ProcessQueue(Store.Work, process), signal);
        var runner = new QueueRunner(
            new RunnableQueue(WorkQueues.Work, queue, signal, workers),
            new WorkDispatcher(handlers),
            Story.Clock,
            NullLogger<QueueRunner>.Instance);
        var stopping = new CancellationTokenSource();
        runners.Add((process, stopping));
        return new RunningQueue(process, queue, runner.RunAsync(stopping.Token), stopping);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (process, stopping) in runners)
        {
            process.Kill();
            stopping.Dispose();
        }

        await Store.DisposeAsync();
        Story.Dispose();
    }
}

internal sealed record RunningQueue(TestProcess Process, IWorkQueue Queue, Task Run, CancellationTokenSource Stopping);

/// <summary>A handler that does as a test says, and notes when.</summary>
internal sealed class TestHandler(TimeProvider clock, Func<int, CancellationToken, Task<WorkOutcome>> handle, string kind = "test") : IWorkHandler
{
    private readonly ConcurrentQueue<DateTimeOffset> begun = [];

    public string Kind => kind;

    public IReadOnlyList<DateTimeOffset> Begun => [.. begun];

    public int Done { get; private set; }

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        begun.Enqueue(clock.GetUtcNow());
        var outcome = await handle(begun.Count, cancellationToken);
        Done++;
        return outcome;
    }
}
