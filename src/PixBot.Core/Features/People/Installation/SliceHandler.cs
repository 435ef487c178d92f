using Microsoft.Extensions.Logging;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Installation;

/// <summary>
/// Takes a slice one step further and comes again for the next one. What a step brought is recorded before the next, so
/// that after a crash only the step in flight is asked again, which Graph takes for the same.
/// </summary>
internal sealed partial class SliceHandler(InstallStore store, SliceStepper stepper, TimeProvider clock, ILogger<SliceHandler> logger) : IWorkHandler
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterRace = TimeSpan.FromSeconds(1);

    public string Kind => InstallWork.Slice;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (InstallWork.Parse<SliceKey>(body) is not { } key
            || await store.FindAsync(key.Job, cancellationToken) is not { } job
            || await store.FindAsync(key, cancellationToken) is not { } header)
            return new WorkOutcome.DeadLetter("There is no such slice of an installation.");
        var now = clock.GetUtcNow();
        if (header.Fault is not null && header.Round == job.Round)
            return WorkOutcome.Finished;
        if (header.BusyUntil > now)
            return new WorkOutcome.Again(header.BusyUntil.Value - now);
        var slice = await store.WithPeopleAsync(header, cancellationToken);
        if (InstallAudience.Next(slice.People, now) is not { } next)
            return WorkOutcome.Finished;
        if (next > now)
            return new WorkOutcome.Again(next - now);
        return await store.TrySaveAsync(slice with { BusyUntil = now + Lease }, [], cancellationToken) is { } claimed
            ? await StepAsync(job, claimed, cancellationToken)
            : new WorkOutcome.Again(AfterRace);
    }

    private async Task<WorkOutcome> StepAsync(InstallJob job, InstallSlice claimed, CancellationToken cancellationToken)
    {
        var step = await stepper.StepAsync(job, claimed, cancellationToken);
        var people = claimed.People.ToDictionary(person => person.PersonId, StringComparer.Ordinal);
        foreach (var person in step.Changed)
            people[person.PersonId] = person;
        var after = claimed with
        {
            People = [.. people.Values],
            BusyUntil = step.Pause is { } pause ? clock.GetUtcNow() + pause : null,
            Fault = step.Fault,
            Round = job.Round,
        };
        if (await store.TrySaveAsync(after, step.Changed, cancellationToken) is null)
            return new WorkOutcome.Again(AfterRace);
        if (step.Fault is { } fault)
        {
            Log.InstallationStopped(logger, job.Key.Id, DirectoryTexts.Fault(fault).En);
            return WorkOutcome.Finished;
        }

        return step.Pause is { } wait ? new WorkOutcome.Again(wait) : Next(after);
    }

    private WorkOutcome Next(InstallSlice slice)
    {
        var now = clock.GetUtcNow();
        return InstallAudience.Next(slice.People, now) is { } next ? new WorkOutcome.Again(next - now) : WorkOutcome.Finished;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The installation {Id} stopped until something is set up. {Fault}")]
        public static partial void InstallationStopped(ILogger logger, string id, string fault);
    }
}
