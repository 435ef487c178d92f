using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import.Campaigns;

/// <summary>Compares the settings' campaign with those of the exports, and keeps what was decided about it.</summary>
internal sealed class CampaignCheck(ITable table, ExportStore exports, SettingsStore settings)
{
    internal const string Kind = "campaign-choices";

    public async Task<CampaignConflict?> FindAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var code = CampaignInEffect.Of(await settings.ReadAsync(schoolId, cancellationToken)).Code;
        var exported = code is null ? [] : await exports.CodesAsync(schoolId, cancellationToken);
        return CampaignConflict.Of(code, exported) is { } conflict
            ? conflict with { IsKept = await table.FindAsync(Partitions.Of(schoolId, Kind), conflict.Key, cancellationToken) is not null }
            : null;
    }

    public Task KeepAsync(SchoolId schoolId, CampaignConflict conflict, DateTimeOffset at, CancellationToken cancellationToken) =>
        table.PutAsync(new Row(Partitions.Of(schoolId, Kind), conflict.Key, RowValues.Of(("At", at))), cancellationToken);
}
