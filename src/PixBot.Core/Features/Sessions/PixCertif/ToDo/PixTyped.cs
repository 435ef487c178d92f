using System.Globalization;
using System.Text.Json;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>What of a session stands on Pix Certif, as far as somebody ticked it; of the supervisors only a digest.</summary>
internal sealed record PixTyped(string Site, string Room, string Date, string Time, string Supervisors)
{
    public static PixTyped Of(Session session) => new(
        session.Site,
        session.Room,
        session.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        session.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
        Fingerprint.Of(string.Join('\n', session.SupervisorIds), 16));

    public static PixTyped? TryParse(string? json) => json is null ? null : JsonSerializer.Deserialize<PixTyped>(json);

    public string ToJson() => JsonSerializer.Serialize(this);
}
