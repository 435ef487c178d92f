using System.Globalization;
using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif;

/// <summary>Tells the referents that a session is near and has neither number nor codes: once a day before, once at the release.</summary>
internal sealed class MissingCodesAlert(Broadcaster broadcaster)
{
    public async Task RaiseAsync(SchoolId schoolId, Session session, bool isRelease, CancellationToken cancellationToken)
    {
        var occasion = isRelease ? "release" : "day";
        var at = session.StartsAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        await broadcaster.StartAsync(
            new Broadcast(
                new(schoolId, $"codes-missing-{session.Id}-{at}-{occasion}"),
                MissingCodesNotification.Name,
                CreatedBy: null,
                JsonSerializer.Serialize(new SessionParameters(session.Id, session.Room, session.Revision)))
            {
                IsUrgent = true,
            },
            cancellationToken);
    }
}
