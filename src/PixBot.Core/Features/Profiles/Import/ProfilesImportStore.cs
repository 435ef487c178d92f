using Microsoft.Extensions.Logging;
using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>Writes down what an import says of students, and what it left open.</summary>
internal sealed partial class ProfilesImportStore(
    ProfileStore profiles, UndecidedRows undecided, TimeProvider clock, ILogger<ProfilesImporter> logger)
{
    private const int UndecidedShown = 100;

    /// <param name="asOf">When what it says is taken to be true.</param>
    /// <param name="actorId">Whoever brought it, for the students' history; null where that does not say more than the file.</param>
    public async Task<ProfilesImport> KeepAsync(
        SchoolId schoolId, MatchedExport matched, DateTimeOffset asOf, OriginKind kind, string? actorId, CancellationToken cancellationToken)
    {
        var importId = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        var origins = matched.Campaigns.Origins(kind, importId, asOf, actorId);
        var changed = await profiles.ApplyAsync(schoolId, matched.Decided, asOf, origins, cancellationToken);
        var open = await undecided.KeepAsync(schoolId, importId, asOf, matched.Open, cancellationToken);
        Log.ProfilesImported(logger, importId, matched.Rows, matched.Decided.Count, changed, open.Count, matched.UnknownCount);
        return new(
            importId,
            asOf,
            matched.Rows,
            matched.Decided.Count,
            matched.Decided.Count(d => d.Profile.Sent),
            matched.Decided.Count(d => d.Profile.Certifiable),
            changed,
            matched.Students - matched.Decided.Count,
            open.Count,
            [.. open.OrderBy(row => row.Open.Row.Line).Take(UndecidedShown).Select(row => Shown(row.RowKey, row.Open))],
            matched.UnknownCount,
            matched.Unknown,
            matched.BadLines,
            matched.Campaigns.First,
            IsBrokenOff: false);
    }

    private static UndecidedRow Shown(string rowKey, OpenRow open) => new(
        rowKey, open.Row.Line, open.Row.LastName, open.Row.FirstName, open.Row.Class, open.Row.Profile, open.Reason, open.Candidates);

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Information,
            "Profiles import {ImportId}: {Rows} rows, {Matched} students matched, {Changed} changed, {Undecided} undecided, {Unknown} unknown.")]
        public static partial void ProfilesImported(
            ILogger logger, string importId, int rows, int matched, int changed, int undecided, int unknown);
    }
}
