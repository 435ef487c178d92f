using System.Runtime.CompilerServices;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>FREGATA's export of students as a source of entries (src/facts/pix.md, "FREGATA").</summary>
internal static class Fregata
{
    public static RosterSource Source(FregataColumns columns, string? name, string? by) =>
        new(RosterOrigin.Fregata, RosterScope.Students, RosterFields.Class, name, by)
        {
            ClassHeader = columns.Headers[columns.Class],
            EmailHeader = columns.Headers[columns.Identifier],
        };

    /// <param name="content">Seekable; left open.</param>
    /// <param name="hash">Of identifiers.</param>
    public static async IAsyncEnumerable<RosterLine> ReadAsync(
        Stream content, RecognizedFile.Fregata file, Func<string, string> hash, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var columns = file.Columns;
        var headers = new StudentHeaders(
            columns.Headers[columns.Identifier], columns.Headers[columns.LastName], columns.Headers[columns.FirstName], columns.Headers[columns.Class]);
        await using var rows = CsvRows.Open(content, file.Format, columns.Headers.Count);
        while (await rows.ReadAsync(cancellationToken))
        {
            yield return rows.Fault is { } fault
                ? Broken(rows, columns, fault)
                : StudentLine.Of(rows.Line, Fields(rows, columns), rows.Cell(columns.Class), headers, hash);
        }

        if (rows.IsBrokenOff)
            yield return new RosterLine.BrokenOff(rows.Line);
    }

    private static StudentFields Fields(CsvRows rows, FregataColumns columns) =>
        new(rows.Cell(columns.Identifier), rows.Cell(columns.LastName), rows.Cell(columns.FirstName), rows.Cell(columns.UsualName));

    private static RosterLine.Bad Broken(CsvRows rows, FregataColumns columns, LineFault fault) =>
        fault is LineFault.WrongCellCount && Fields(rows, columns) is var fields
            ? new(new(rows.Line, null, fault), null, fields.LastName, fields.FirstName)
            : new(new(rows.Line, null, fault), null, "", "");
}
