using System.Runtime.CompilerServices;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>The roster file (src/README.md, "Names that stay") as a source of entries, read line by line.</summary>
internal static class RosterCsv
{
    public static RosterSource Source(RosterColumns columns, string? name, string? by) => new(
        RosterOrigin.Csv,
        RosterScope.School,
        RosterFields.Class
            | RosterFields.Email
            | If(columns.Role, RosterFields.Role)
            | If(columns.LocalId, RosterFields.LocalId)
            | If(columns.ExtraTime, RosterFields.ExtraTime)
            | If(columns.Language, RosterFields.Language),
        name,
        by)
    {
        ClassHeader = columns.Headers[columns.Class],
        EmailHeader = columns.Headers[columns.Email],
    };

    /// <param name="content">Seekable; left open.</param>
    public static async IAsyncEnumerable<RosterLine> ReadAsync(
        Stream content, RecognizedFile.Roster roster, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var rows = CsvRows.Open(content, roster.Format, roster.Columns.Headers.Count);
        while (await rows.ReadAsync(cancellationToken))
            yield return rows.Fault is { } fault ? Broken(rows, roster.Columns, fault) : RosterLineParser.Parse(roster.Columns, rows.Line, rows.Cell);
        if (rows.IsBrokenOff)
            yield return new RosterLine.BrokenOff(rows.Line);
    }

    /// <summary>A line with too few or too many cells may still say of whom it speaks.</summary>
    private static RosterLine.Bad Broken(CsvRows rows, RosterColumns columns, LineFault fault)
    {
        var line = new BadLine(rows.Line, null, fault);
        return fault is LineFault.WrongCellCount
            ? new(line, Emails.Parse(rows.Cell(columns.Email)), rows.Cell(columns.LastName), rows.Cell(columns.FirstName))
            : new(line, null, "", "");
    }

    private static RosterFields If(int? column, RosterFields field) => column is null ? RosterFields.None : field;
}
