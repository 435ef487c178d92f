using System.Text.Json;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Installation.Following;

/// <summary>
/// Follows an installation and keeps the referent's card up to date, until its last report is there. It comes again by
/// itself, so its work outlives any process.
/// </summary>
internal sealed class FollowInstallation(InstallStore store, FollowStore follows, IRoster roster, IMessenger messenger, TimeProvider clock) : IWorkHandler
{
    /// <summary>After which the last report is given up, and an installation that nobody works on any more is told as it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public string Kind => InstallWork.Follow;

    public async Task<WorkOutcome> HandleAsync(string body, CancellationToken cancellationToken)
    {
        if (InstallWork.Parse<InstallKey>(body) is not { } key || await store.FindAsync(key, cancellationToken) is not { } job)
            return new WorkOutcome.DeadLetter("There is no such installation.");
        if (job.IsClosed)
            return WorkOutcome.Finished;
        var claim = await follows.ClaimAsync(InstallSlice.Partition(key), cancellationToken);
        return claim is FollowClaim.Claimed claimed
            ? await FollowAsync(job, claimed, cancellationToken)
            : new WorkOutcome.Again(claim.Wait);
    }

    private async Task<WorkOutcome> FollowAsync(InstallJob job, FollowClaim.Claimed claimed, CancellationToken cancellationToken)
    {
        var progress = await store.ProgressAsync(job, cancellationToken);
        var isLate = clock.GetUtcNow() - job.StartedAt > Patience;
        var toShow = Fingerprint(job, progress);
        var outcome = toShow == claimed.Shown ? null : await ShowAsync(job, progress, cancellationToken);
        var step = FollowStep.After(outcome, claimed.Shown, toShow);
        await follows.ReleaseAsync(claimed, step, cancellationToken);
        if (!(isLate || (progress.IsOver && step.Shown == toShow)))
            return new WorkOutcome.Again(step.Next);
        if (progress is { IsOver: true, Fault: null })
            await store.ForgetPeopleAsync(job, cancellationToken);
        await store.ChangeAsync(job.Key, now => now.Round == job.Round ? now with { IsClosed = true } : null, cancellationToken);
        return WorkOutcome.Finished;
    }

    /// <summary>In place; the last report as a new card where there is none to update, or it is gone.</summary>
    private async Task<SendOutcome?> ShowAsync(InstallJob job, InstallProgress progress, CancellationToken cancellationToken)
    {
        var card = new Message.Card(
            InstallReport.Build(job, progress, await NamedAsync(job, progress.Tally, cancellationToken)), InstallTexts.Title.In(job.Language));
        var updated = job.ReportCard is { } id ? await messenger.UpdateAsync(job.ReportChat, id, card, cancellationToken) : null;
        return progress.IsOver && updated is null or SendOutcome.Unreachable or SendOutcome.Refused
            ? await messenger.SendAsync(job.ReportChat, card, cancellationToken)
            : updated;
    }

    private Task<IReadOnlyDictionary<string, Person>> NamedAsync(InstallJob job, InstallTally tally, CancellationToken cancellationToken) =>
        roster.FindAsync(job.Key.School, [.. tally.First.Values.SelectMany(ids => ids)], cancellationToken);

    private static string Fingerprint(InstallJob job, InstallProgress progress) =>
        $"{job.Round} {progress.IsOver} {progress.Fault} {JsonSerializer.Serialize(progress.Tally.Stages.OrderBy(pair => pair.Key, StringComparer.Ordinal))}";
}
