using Microsoft.Data.Sqlite;
using PixBot.Core.Jobs;
using PixBot.Core.State;

namespace PixBot.Storage.Sqlite;

internal sealed class SqliteStorage : IStore, IDisposable
{
    private readonly SqliteStore store;
    private readonly TimeProvider clock;

    private readonly string path;

    /// <param name="damage">Is told of what is wrong with the file while it is open.</param>
    public SqliteStorage(string path, TimeProvider clock, StoreDamage? damage = null)
    {
        (this.path, this.clock) = (path, clock);
        damage?.Watch(path);
        store = Open(path, () => damage?.Report(StoreFaults.Damaged));
        Table = new SqliteTable(store);
    }

    public ITable Table { get; }

    internal SqliteStore Opened => store;

    public IWorkQueue Queue(string name) => new SqliteWorkQueue(store, name, clock);

    /// <summary>
    /// The file was opened by the constructor already. Here all of its pages are looked at, once, which takes about a second
    /// for a gigabyte: a damaged page may not be read for weeks, and every backup until then would have it.
    /// </summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await store.ReadAsync(session => session.Scalar("PRAGMA quick_check(1)") as string, cancellationToken) != "ok")
                throw new StoreUnavailableException(StoreFaults.Damaged(path));
        }
        catch (SqliteException cause) when (SqliteStore.IsDamage(cause))
        {
            throw new StoreUnavailableException(StoreFaults.Damaged(path), cause);
        }
    }

    public void Dispose() => store.Dispose();

    private static SqliteStore Open(string path, Action damaged)
    {
        try
        {
            return new(path, damaged);
        }
        catch (SqliteException cause) when (SqliteStore.IsDamage(cause) && File.Exists(StoreMarker.Of(path)))
        {
            throw new StoreUnavailableException(StoreFaults.Damaged(path), cause);
        }
        catch (Exception cause) when (cause is SqliteException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new StoreUnavailableException(StoreFaults.CannotBeOpened(path, cause), cause);
        }
    }
}
