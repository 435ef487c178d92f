using Microsoft.Data.Sqlite;
using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Storage.Sqlite;

internal sealed class SqliteStorage : IStore, IDisposable
{
    private readonly SqliteStore store;
    private readonly TimeProvider clock;

    public SqliteStorage(string path, TimeProvider clock)
    {
        this.clock = clock;
        store = Open(path);
        Table = new SqliteTable(store);
    }

    public ITable Table { get; }

    internal SqliteStore File => store;

    public IWorkQueue Queue(string name) => new SqliteWorkQueue(store, name, clock);

    /// <summary>The file was opened by the constructor already.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => store.Dispose();

    private static SqliteStore Open(string path)
    {
        try
        {
            return new(path);
        }
        catch (Exception cause) when (cause is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StoreUnavailableException($"PixBot:Storage:Path: the file '{path}' cannot be opened: {cause.Message}", cause);
        }
    }
}
