using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import.Matching;

/// <summary>What is left of a file once all its lines are tied: small, beside the roster and the lines that it comes from.</summary>
/// <param name="Rows">Good lines.</param>
/// <param name="Students">In the roster.</param>
/// <param name="Decided">By person id; one for each student that a line is tied to.</param>
internal sealed record MatchedExport(
    int Rows,
    int Students,
    IReadOnlyList<(string PersonId, ExportedProfile Profile)> Decided,
    IReadOnlyList<OpenRow> Open,
    int UnknownCount,
    IReadOnlyList<UnknownRow> Unknown,
    BadLines BadLines,
    SeenCampaigns Campaigns,
    bool IsBrokenOff);
