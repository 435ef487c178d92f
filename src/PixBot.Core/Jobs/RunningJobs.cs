using System.Collections.Concurrent;

namespace PixBot.Core.Jobs;

/// <summary>What this process works on now, each job with its lease. When one ends, its loop is woken to look for more.</summary>
internal sealed class RunningJobs<TClaim>(WakeSignal signal)
    where TClaim : class
{
    private readonly ConcurrentDictionary<string, Job> jobs = new(StringComparer.Ordinal);

    public int Count => jobs.Count;

    /// <summary>The lease of a job that runs; null where none of this key does.</summary>
    public Lease<TClaim>? Find(string key) => jobs.GetValueOrDefault(key)?.Lease;

    /// <param name="runAsync">Catches whatever happens in it.</param>
    public void Begin(string key, Lease<TClaim> lease, Func<Lease<TClaim>, Task> runAsync)
    {
        var ended = new TaskCompletionSource();
        jobs[key] = new Job(lease, ended.Task);
        _ = RunAsync(key, lease, runAsync, ended);
    }

    public Task EndAsync() => Task.WhenAll(jobs.Values.Select(job => job.Ended));

    private async Task RunAsync(string key, Lease<TClaim> lease, Func<Lease<TClaim>, Task> runAsync, TaskCompletionSource ended)
    {
        // The loop begins the next one before this one works.
        await Task.Yield();
        try
        {
            await runAsync(lease);
        }
        finally
        {
            jobs.TryRemove(key, out _);
            signal.Set();
            ended.SetResult();
        }
    }

    private sealed record Job(Lease<TClaim> Lease, Task Ended);
}
