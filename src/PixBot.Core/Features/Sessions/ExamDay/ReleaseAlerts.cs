using System.Globalization;
using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>While codes and instructions go out: who got nothing is raised at once, and the supervisors' cards say how far it is.</summary>
internal sealed class ReleaseAlerts(SessionStore sessions, Broadcaster broadcaster, CardRenewals renewals)
{
    /// <summary>Once for each number of losses.</summary>
    public async Task RaiseAsync(BroadcastKey key, string sessionId, bool isInstructions, BroadcastProgress progress, CancellationToken cancellationToken)
    {
        var lost = progress.Failed + progress.Unknown + progress.UnreachableCount;
        if (lost == 0)
            return;
        var number = lost.ToString(CultureInfo.InvariantCulture);
        await broadcaster.StartAsync(
            new Broadcast(
                new(key.School, $"lost-{key.Id}-{number}"),
                LostReleaseNotification.Name,
                CreatedBy: null,
                JsonSerializer.Serialize(new LostRelease(sessionId, key.Id, isInstructions)))
            {
                IsUrgent = true,
            },
            cancellationToken);
        if (!isInstructions)
            await UpdateSupervisorsAsync(key, sessionId, $"{key.Id}-{number}", cancellationToken);
    }

    /// <summary>While somebody is still to be ticked, instructions stay as they are where they can: the ticks on them are known to nobody yet.</summary>
    public async Task UpdateSupervisorsAsync(BroadcastKey key, string sessionId, string occasion, CancellationToken cancellationToken) => await RenewAsync(
        key.School,
        sessionId,
        occasion,
        await MayWaitAsync(key.School, sessionId, cancellationToken)
            ? [ReleaseStatusNotification.Name, SessionSubject.ReferentInstructions]
            : [ReleaseStatusNotification.Name, SessionSubject.ReferentInstructions, InstructionsBroadcast.Name, SessionSubject.InstructionsShown],
        cancellationToken);

    /// <summary>Those who were ticked just now are on their way.</summary>
    public Task UpdateStatusAsync(SchoolId schoolId, string sessionId, string deliveryId, CancellationToken cancellationToken) =>
        RenewAsync(schoolId, sessionId, $"{deliveryId}-begun", [ReleaseStatusNotification.Name], cancellationToken);

    public async Task<bool> IsAnyToBeTickedAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        (await sessions.CandidatesAsync(schoolId, sessionId, cancellationToken)).Any(candidate => !candidate.IsReleased);

    /// <summary>Only where every supervisor has the card that says how far it is, or it is on its way.</summary>
    private async Task<bool> MayWaitAsync(SchoolId schoolId, string sessionId, CancellationToken cancellationToken) =>
        await IsAnyToBeTickedAsync(schoolId, sessionId, cancellationToken)
        && await broadcaster.ReportAsync(new(schoolId, ReleaseStatusNotification.IdOf(sessionId)), cancellationToken) is { } shown
        && (shown.Deliveries.Count > 0 || !shown.Broadcast.IsClosed)
        && !shown.Deliveries.Any(delivery => ReleaseProgress.IsLost(delivery.Status));

    private Task RenewAsync(SchoolId schoolId, string sessionId, string occasion, IReadOnlyList<string> kinds, CancellationToken cancellationToken) =>
        renewals.RenewAsync(schoolId, SessionSubject.Prefix + sessionId, cancellationToken, occasion, kinds);
}
