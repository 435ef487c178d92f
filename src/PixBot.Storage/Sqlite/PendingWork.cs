namespace PixBot.Storage.Sqlite;

internal interface IPendingWork
{
    /// <summary>Within the group's transaction. What the work throws stays with it; an outage of the store is thrown.</summary>
    void Run(SqliteSession session);

    void Finish();

    void Fail(Exception outage);
}

internal sealed class PendingWork<T>(Func<SqliteSession, Work<T>> work, CancellationToken cancellationToken) : IPendingWork
{
    // The writer's thread must not run what callers do next.
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Work<T> done;
    private Exception? failure;

    public Task<T> Task => completion.Task;

    public void Run(SqliteSession session)
    {
        if (cancellationToken.IsCancellationRequested)
            return;
        session.Execute("SAVEPOINT work");
        try
        {
            done = work(session);
        }
        catch (Exception thrown)
        {
            failure = thrown;
        }

        if (!done.Keep)
            session.Execute("ROLLBACK TO work");
        session.Execute("RELEASE work");
        hasRun = true;
    }

    public void Finish()
    {
        if (!hasRun)
            completion.SetCanceled(cancellationToken);
        else if (failure is not null)
            completion.SetException(failure);
        else
            completion.SetResult(done.Result);
    }

    public void Fail(Exception outage) => completion.SetException(failure ?? outage);

    private bool hasRun;
}
