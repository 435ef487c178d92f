using System.Runtime.CompilerServices;
using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>The roster file (src/README.md, "Names that stay") as a source of entries, read line by line.</summary>
internal sealed record CsvRosterFile(CsvFormat Format, RosterColumns Columns) : RosterFile
{
    public override RosterSource Source(string? name, string? by) => new(
        RosterOrigin.Csv,
        RosterScope.School,
        RosterFields.Class
            | RosterFields.Email
            | If(Columns.Role, RosterFields.Role)
            | If(Columns.LocalId, RosterFields.LocalId)
            | If(Columns.ExtraTime, RosterFields.ExtraTime)
            | If(Columns.Language, RosterFields.Language),
        name,
        by)
    {
        ClassHeader = Columns.Headers[Columns.Class],
        EmailHeader = Columns.Headers[Columns.Email],
    };

    public override async IAsyncEnumerable<RosterLine> ReadAsync(
        SchoolId schoolId, Stream content, IdentifierKeys identifiers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var rows = CsvRows.Open(content, Format, Columns.Headers.Count);
        while (await rows.ReadAsync(cancellationToken))
            yield return rows.Fault is { } fault ? Broken(rows, fault) : RosterLineParser.Parse(Columns, rows.Line, rows.Cell);
        if (rows.IsBrokenOff)
            yield return new RosterLine.BrokenOff(rows.Line);
    }

    /// <summary>A line with too few or too many cells may still say of whom it speaks.</summary>
    private RosterLine.Bad Broken(CsvRows rows, LineFault fault)
    {
        var line = new BadLine(rows.Line, null, fault);
        return fault is LineFault.WrongCellCount
            ? new(line, Emails.Parse(rows.Cell(Columns.Email)), rows.Cell(Columns.LastName), rows.Cell(Columns.FirstName))
            : new(line, null, "", "");
    }

    private static RosterFields If(int? column, RosterFields field) => column is null ? RosterFields.None : field;
}
