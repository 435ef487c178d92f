using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>The school's own roster. A table that is nothing else was most likely meant to be one.</summary>
internal sealed class CsvRosterFormat : IFileFormat
{
    public int Order => 20;

    public RecognizedFile? OfTable(CsvHeader header) =>
        RosterColumns.Of(header.Cells).Columns is { } columns ? new CsvRosterFile(header.Format, columns) : null;

    public NearTable? Near(CsvHeader header)
    {
        var missing = RosterColumns.Of(header.Cells).Missing;
        return new(RosterImportTexts.Expected, missing, HasSome: missing.Count < RosterColumns.Needed.Count);
    }
}
