using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PixBot.Storage.Sqlite;

/// <summary>
/// One file that holds the rows and the queues. All writes of the process go through one connection, in groups; reads
/// have a few of their own. Several processes of one machine may open the same file; a network share will not do.
/// </summary>
internal sealed class SqliteStore : IDisposable
{
    private const int Readers = 4;

    private readonly string path;
    private readonly SqliteWriter writer;
    private readonly ConcurrentBag<SqliteSession> idle = [];
    private readonly SemaphoreSlim free = new(Readers);

    private readonly Action damaged;

    /// <param name="damaged">Called each time that SQLite finds the file damaged.</param>
    /// <exception cref="StoreUnavailableException">There was a file, and it is not there.</exception>
    public SqliteStore(string path, Action? damaged = null)
    {
        (this.path, this.damaged) = (path, damaged ?? (() => { }));
        if (StoreMarker.FaultOf(path) is { } lost)
            throw new StoreUnavailableException(lost);
        SqliteFile.Create(path);
        var session = new SqliteSession(path);
        SqliteSchema.Configure(session);
        SqliteSchema.Prepare(session);
        StoreMarker.Write(path);
        writer = new(session);
    }

    /// <summary>
    /// Runs the work in a write transaction that it may share with other works of the moment; it is undone where the work
    /// throws or says so, and kept on disk once the task ends.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, Work<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await writer.WriteAsync(work, cancellationToken);
        }
        catch (SqliteException fault) when (IsDamage(fault))
        {
            damaged();
            throw;
        }
    }

    /// <summary>
    /// What SQLite says where a page of the file is not what it was: SQLITE_CORRUPT, SQLITE_NOTADB
    /// (https://www.sqlite.org/rescode.html).
    /// </summary>
    public static bool IsDamage(SqliteException fault) => fault.SqliteErrorCode is 11 or 26;

    /// <summary>Lets the file grow to so many pages, or to what it has; for tests of a full disk.</summary>
    internal Task LimitAsync(int pages, CancellationToken cancellationToken) =>
        WriteAsync(session => new Work<object?>(session.Scalar($"PRAGMA max_page_count = {pages}")), cancellationToken);

    /// <summary>Runs the work on a connection that sees all that was committed before. It must not keep the session.</summary>
    public async Task<T> ReadAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        await free.WaitAsync(cancellationToken);
        try
        {
            return Read(work);
        }
        finally
        {
            free.Release();
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        while (idle.TryTake(out var session))
            session.Dispose();
        free.Dispose();
    }

    private T Read<T>(Func<SqliteSession, T> work)
    {
        if (!idle.TryTake(out var session))
            session = new(path);
        try
        {
            return work(session);
        }
        catch (SqliteException fault) when (IsDamage(fault))
        {
            damaged();
            throw;
        }
        finally
        {
            idle.Add(session);
        }
    }
}
