using System.Collections.Concurrent;

namespace PixBot.Storage.Sqlite;

/// <param name="Keep">False: undo what the work wrote.</param>
internal readonly record struct Work<T>(T Result, bool Keep = true);

/// <summary>
/// Writes what many callers ask for at once in one transaction, each work in its own savepoint: a commit costs several
/// times a row, so a busy moment gets cheaper per row instead of queueing up.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int WorksPerTransaction = 200;

    private readonly SqliteSession session;
    private readonly BlockingCollection<IPendingWork> pending = [];
    private readonly Thread thread;

    public SqliteWriter(SqliteSession session)
    {
        this.session = session;
        thread = new(Loop) { IsBackground = true, Name = "PixBot SQLite writer" };
        thread.Start();
    }

    public Task<T> WriteAsync<T>(Func<SqliteSession, Work<T>> work, CancellationToken cancellationToken)
    {
        var asked = new PendingWork<T>(work, cancellationToken);
        pending.Add(asked, cancellationToken);
        return asked.Task;
    }

    /// <summary>Ends once all that was asked for is written.</summary>
    public void Dispose()
    {
        pending.CompleteAdding();
        thread.Join();
        pending.Dispose();
        session.Dispose();
    }

    private void Loop()
    {
        var group = new List<IPendingWork>();
        foreach (var first in pending.GetConsumingEnumerable())
        {
            group.Clear();
            group.Add(first);
            while (group.Count < WorksPerTransaction && pending.TryTake(out var next))
                group.Add(next);
            Write(group);
        }
    }

    private void Write(List<IPendingWork> group)
    {
        try
        {
            session.Execute("BEGIN IMMEDIATE");
            foreach (var work in group)
                work.Run(session);
            session.Execute("COMMIT");
        }
        catch (Exception outage)
        {
            Rollback();
            group.ForEach(work => work.Fail(outage));
            return;
        }

        group.ForEach(work => work.Finish());
    }

    private void Rollback()
    {
        try
        {
            session.Execute("ROLLBACK");
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // There is no transaction: it never began, or SQLite has rolled it back itself (disk full, I/O error).
        }
    }
}
