using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Installation;

/// <summary>
/// Writes down for whom the app is to be installed, and hands them out. Each run writes under a plan of its own, and the
/// first to be named in the installation's row holds: so nobody is in two slices, however often it runs.
/// </summary>
internal sealed class PlanHandler(InstallStore store, NeverInstalled uninstalled, [FromKeyedServices(WorkQueues.Work)] IWorkQueue queue) : IWorkHandler
{
    public string Kind => InstallWork.Plan;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (InstallWork.Parse<InstallKey>(body) is not { } key || await store.FindAsync(key, cancellationToken) is not { } job)
            return new WorkOutcome.DeadLetter("There is no such installation.");
        if (job.Plan is null)
            job = await PlanAsync(key, cancellationToken);
        for (var number = 0; number < job.Slices; number++)
            await queue.SendAsync(InstallWork.Message(InstallWork.Slice, new SliceKey(key, job.Plan!, number)), TimeSpan.Zero, cancellationToken);
        return WorkOutcome.Finished;
    }

    private async Task<InstallJob> PlanAsync(InstallKey key, CancellationToken cancellationToken)
    {
        var plan = Guid.NewGuid().ToString("N");
        var never = await uninstalled.ReadAsync(key.School, cancellationToken);
        var slices = 0;
        foreach (var chunk in never.Addressed.Chunk(InstallSlice.MaximumPeople))
        {
            var slice = new InstallSlice(new(key, plan, slices++), chunk);
            await store.WriteAsync(slice, cancellationToken);
        }

        return (await store.ChangeAsync(key, job => job.Plan is null ? job with { Plan = plan, Slices = slices, MetBefore = never.Met } : null, cancellationToken))!;
    }
}
