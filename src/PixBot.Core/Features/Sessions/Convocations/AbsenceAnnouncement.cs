using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>Tells the referents that somebody will be absent, or will not after all: once for each time that it is said.</summary>
internal sealed class AbsenceAnnouncement(Broadcaster broadcaster)
{
    public Task StartAsync(
        SchoolId schoolId, Session session, string personId, DateTimeOffset saidAt, bool isAbsent, CancellationToken cancellationToken) =>
        broadcaster.StartAsync(
            new Broadcast(
                new(schoolId, Id(session, personId, saidAt, isAbsent)),
                AbsenceNotification.Name,
                CreatedBy: null,
                JsonSerializer.Serialize(new AbsenceParameters(session.Id, personId, isAbsent)))
            {
                IsUrgent = true,
            },
            cancellationToken);

    /// <summary>It outlives an erasure, so it names nobody.</summary>
    private static string Id(Session session, string personId, DateTimeOffset saidAt, bool isAbsent)
    {
        var named = $"{session.Id}|{personId}|{saidAt.UtcTicks:x}|{isAbsent}";
        return $"absence-{Fingerprint.Of(named, 24)}";
    }
}

/// <summary>The reason is read when it is shown, and not kept with what was sent.</summary>
internal sealed record AbsenceParameters(string SessionId, string PersonId, bool IsAbsent);
