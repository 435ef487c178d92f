using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>FREGATA's export of students, told by its columns.</summary>
internal sealed class FregataFormat : IFileFormat
{
    public int Order => 30;

    public RecognizedFile? OfTable(CsvHeader header) =>
        FregataColumns.Of(header.Cells) is { } columns ? new FregataRosterFile(header.Format, columns) : null;
}
