using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Storage.Sqlite;

namespace PixBot.Testing;

/// <summary>A real store in a file of its own, which is deleted with it: <c>await using var store = TestStore.Create(clock);</c></summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly string folder;
    private readonly SqliteStore store;

    private readonly bool isKept;

    private TestStore(string folder, bool isKept, TimeProvider clock)
    {
        (this.folder, this.isKept) = (folder, isKept);
        store = new(Path.Combine(folder, "pixbot.db"));
        Table = new SqliteTable(store);
        Work = new SqliteWorkQueue(store, WorkQueues.Work, clock);
        Deliveries = new SqliteWorkQueue(store, WorkQueues.Deliveries, clock);
    }

    public ITable Table { get; }

    public IWorkQueue Work { get; }

    public IWorkQueue Deliveries { get; }

    /// <param name="clock">The queues' time; usually a <c>FakeTimeProvider</c>.</param>
    public static TestStore Create(TimeProvider clock) => new(Directory.CreateTempSubdirectory("pixbot-").FullName, isKept: false, clock);

    /// <summary>The store of a folder, which stays.</summary>
    public static TestStore In(string folder, TimeProvider clock) => new(folder, isKept: true, clock);

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        if (!isKept)
            Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
