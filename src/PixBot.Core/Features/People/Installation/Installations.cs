using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Installation;

/// <summary>Starts installations and says how far they are; the queue's workers do the rest.</summary>
internal sealed class Installations(InstallStore store, [FromKeyedServices(WorkQueues.Work)] IWorkQueue queue)
{
    /// <summary>Starts it, unless there is one of its key already: pressing twice is pressing once.</summary>
    public async Task StartAsync(InstallJob job, CancellationToken cancellationToken)
    {
        if (!await store.TryInsertAsync(job, cancellationToken) && await store.FindAsync(job.Key, cancellationToken) is not { Plan: null })
            return;
        await SendAsync(InstallWork.Plan, job.Key, cancellationToken);
        await SendAsync(InstallWork.Follow, job.Key, cancellationToken);
    }

    /// <summary>Goes on where it stopped for want of something to be set up.</summary>
    /// <param name="card">The card that was pressed, which shows how far it is from now on.</param>
    /// <returns>False where there is nothing to resume.</returns>
    public async Task<bool> ResumeAsync(InstallKey key, string? card, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(key, cancellationToken) is not { IsClosed: true } job
            || await store.ProgressAsync(job, cancellationToken) is not { Fault: not null })
            return false;
        var round = job.Round + 1;
        await store.ChangeAsync(
            key, now => now.Round >= round ? null : now with { Round = round, IsClosed = false, ReportCard = card ?? now.ReportCard }, cancellationToken);
        await SendAsync(InstallWork.Plan, key, cancellationToken);
        await SendAsync(InstallWork.Follow, key, cancellationToken);
        return true;
    }

    private Task SendAsync(string kind, InstallKey key, CancellationToken cancellationToken) =>
        queue.SendAsync(InstallWork.Message(kind, key), TimeSpan.Zero, cancellationToken);
}
