using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>Pix Orga's export, told by its columns. It is asked before rosters: nothing else has columns like its own.</summary>
internal sealed class ProfilesExportFormat : IFileFormat
{
    public int Order => 10;

    public RecognizedFile? OfTable(CsvHeader header) =>
        ExportColumns.Of(header.Cells).Columns is { } columns ? new ProfilesExportFile(header.Format, columns) : null;

    public NearTable? Near(CsvHeader header)
    {
        if (!header.Cells.Select(HeaderName.Of).Any(IsOfExport))
            return null;
        var missing = ExportColumns.Of(header.Cells).Missing;
        return new(ExportTexts.Expected, missing, HasSome: missing.Count < ExportColumns.Needed.Count);
    }

    private static bool IsOfExport(string name) =>
        name.Contains("participant", StringComparison.Ordinal) || name is "envoion" or "sentyn";
}
