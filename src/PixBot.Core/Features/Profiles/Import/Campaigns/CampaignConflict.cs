namespace PixBot.Core.Features.Profiles.Import.Campaigns;

/// <summary>The settings give students a campaign code that no imported export has: one of the two is wrong.</summary>
/// <param name="Exported">Of the export that was imported last.</param>
/// <param name="IsKept">A referent has decided for the settings' code, knowing this other.</param>
internal sealed record CampaignConflict(string InSettings, string Exported, bool IsKept)
{
    /// <param name="exported">The codes of all exports, the latest first.</param>
    /// <returns>Null where nothing is known to be wrong.</returns>
    public static CampaignConflict? Of(string? inSettings, IReadOnlyList<string> exported) =>
        inSettings is null || exported.Count == 0 || exported.Contains(inSettings, StringComparer.OrdinalIgnoreCase)
            ? null
            : new(inSettings.ToUpperInvariant(), exported[0].ToUpperInvariant(), IsKept: false);

    /// <summary>The same for the same two codes: they are decided once.</summary>
    public string Key => $"{InSettings}-{Exported}";
}
