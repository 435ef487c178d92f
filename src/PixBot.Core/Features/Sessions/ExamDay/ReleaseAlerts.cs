using System.Globalization;
using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>While codes and instructions go out: who got nothing is raised at once, and the supervisors' cards say how far it is.</summary>
internal sealed class ReleaseAlerts(Broadcaster broadcaster, CardRenewals renewals)
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

    public Task UpdateSupervisorsAsync(BroadcastKey key, string sessionId, string occasion, CancellationToken cancellationToken) => renewals.RenewAsync(
        key.School,
        SessionSubject.Prefix + sessionId,
        cancellationToken,
        occasion,
        [InstructionsBroadcast.Name, SessionSubject.InstructionsShown, SessionSubject.ReferentInstructions]);
}
