using System.Security.Cryptography;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.Profiles.Import.Listings;
using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>
/// Imports what Pix Orga says of profiles: the export of a « collecte de profils » campaign, or a copy of its « Élèves ».
/// One small record is held for each student.
/// </summary>
public sealed class ProfilesImporter
{
    private readonly FileRecognizer recognizer;
    private readonly ExportMatcher matcher;
    private readonly ProfilesImportStore imports;
    private readonly ExportStore exports;
    private readonly TimeProvider clock;

    internal ProfilesImporter(
        FileRecognizer recognizer, ExportMatcher matcher, ProfilesImportStore imports, ExportStore exports, TimeProvider clock) =>
        (this.recognizer, this.matcher, this.imports, this.exports, this.clock) = (recognizer, matcher, imports, exports, clock);

    /// <param name="content">Seekable; left open.</param>
    /// <param name="fileName">May tell when the export was made.</param>
    public async Task<ProfilesImportOutcome> ImportAsync(
        SchoolId schoolId, Stream content, string fileName, CancellationToken cancellationToken)
    {
        var file = await recognizer.RecognizeAsync(content, cancellationToken);
        return file is ProfilesExportFile export
            ? await ImportAsync(schoolId, content, export, fileName, cancellationToken)
            : new ProfilesImportOutcome.NotAnExport(file);
    }

    /// <summary>Imports a file that is known to be an export.</summary>
    internal async Task<ProfilesImportOutcome> ImportAsync(
        SchoolId schoolId, Stream content, ProfilesExportFile export, string fileName, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await matcher.MatchAsync(schoolId, content, export, now, cancellationToken) is not { } matched)
            return new ProfilesImportOutcome.NoRoster();
        if (matched.Rows == 0)
            return new ProfilesImportOutcome.NoGoodLine(matched.BadLines);

        var known = await exports.ReadAsync(schoolId, cancellationToken);
        var exportFile = new ExportFile(fileName, ExportTime.InName(fileName, now), await HashAsync(content, cancellationToken));
        switch (ExportStanding.Of(exportFile, matched.Campaigns.All, known, now))
        {
            case ExportStanding.Outdated { InForce: var inForce } outdated:
                return new ProfilesImportOutcome.Outdated(outdated.Campaign, outdated.Date, inForce.Date, inForce.FileName);
            case ExportStanding.Current current:
                var import = await imports.KeepAsync(schoolId, matched, current.AsOf, OriginKind.Export, actorId: null, cancellationToken);
                await exports.KeepAsync(schoolId, exportFile, matched.Campaigns.All, current.AsOf, now, cancellationToken);
                return new ProfilesImportOutcome.Imported(import with { IsBrokenOff = matched.IsBrokenOff, ImportedBeforeAt = current.ImportedAt });
            default:
                throw new NotSupportedException();
        }
    }

    /// <summary>Imports what a referent copied of Pix Orga's « Élèves », as of now.</summary>
    /// <returns>Null where there is nobody yet to tie it to.</returns>
    internal async Task<ProfilesImport?> ImportAsync(SchoolId schoolId, Listing listing, string actorId, CancellationToken cancellationToken) =>
        await matcher.MatchAsync(schoolId, listing, cancellationToken) is { } matched
            ? await imports.KeepAsync(schoolId, matched, clock.GetUtcNow(), OriginKind.Listing, actorId, cancellationToken)
            : null;

    private static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }
}
