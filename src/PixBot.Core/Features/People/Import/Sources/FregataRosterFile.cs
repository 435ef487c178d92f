using System.Runtime.CompilerServices;
using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>FREGATA's export of the students of an agricultural school as a source of entries (src/facts/pix.md, "FREGATA").</summary>
internal sealed record FregataRosterFile(CsvFormat Format, FregataColumns Columns) : RosterFile
{
    private readonly StudentHeaders headers = new(
        Columns.Headers[Columns.Identifier], Columns.Headers[Columns.LastName], Columns.Headers[Columns.FirstName], Columns.Headers[Columns.Class]);

    public override RosterSource Source(string? name, string? by) => new(RosterOrigin.Fregata, RosterScope.Students, RosterFields.Class, name, by)
    {
        ClassHeader = headers.Class,
        EmailHeader = headers.Identifier,
    };

    public override async IAsyncEnumerable<RosterLine> ReadAsync(
        SchoolId schoolId, Stream content, IdentifierKeys identifiers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var hash = await identifiers.HasherAsync(schoolId, cancellationToken);
        await using var rows = CsvRows.Open(content, Format, Columns.Headers.Count);
        while (await rows.ReadAsync(cancellationToken))
        {
            yield return rows.Fault is { } fault
                ? Broken(rows, fault)
                : StudentLine.Of(rows.Line, Fields(rows), rows.Cell(Columns.Class), headers, hash);
        }

        if (rows.IsBrokenOff)
            yield return new RosterLine.BrokenOff(rows.Line);
    }

    private StudentFields Fields(CsvRows rows) =>
        new(rows.Cell(Columns.Identifier), rows.Cell(Columns.LastName), rows.Cell(Columns.FirstName), rows.Cell(Columns.UsualName), Birth(rows));

    private StudentBirth Birth(CsvRows rows) => new(
        rows.Cell(Columns.LastName),
        rows.Cell(Columns.FirstName),
        rows.Cell(Columns.BirthDate),
        rows.Cell(Columns.Sex),
        rows.Cell(Columns.Insee),
        rows.Cell(Columns.Town),
        rows.Cell(Columns.Country));

    private RosterLine.Bad Broken(CsvRows rows, LineFault fault) =>
        fault is LineFault.WrongCellCount && Fields(rows) is var fields
            ? new(new(rows.Line, null, fault), null, fields.LastName, fields.FirstName)
            : new(new(rows.Line, null, fault), null, "", "");
}
