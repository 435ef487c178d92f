using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Centre;

/// <summary><c>School:CentreKind</c>, over which goes what a referent chooses in « Réglages ».</summary>
internal sealed class CentreSetting(SettingsStore settings)
{
    public static readonly SchoolSetting<CentreKind?> Kind = new("centre-kind", CentreTexts.Label)
    {
        Input = SettingInput.Choice,
        Choices = [.. Enum.GetValues<CentreKind>().Select(kind => (CentreTexts.Of(kind), kind.ToString()))],
        Unreadable = CentreTexts.Choose,
        OfFile = file => file.CentreKind,
        Read = text => Enum.TryParse<CentreKind>(text, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
        Show = kind => CentreTexts.Of(kind!.Value),
    };

    /// <returns>Null where nobody has said.</returns>
    public async Task<CentreKind?> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        (await settings.ReadAsync(schoolId, cancellationToken)).Of(Kind);
}
