using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>One import under way: what the roster was, what the file said so far, and the changes not written yet.</summary>
internal sealed class RosterImportRun(ITable table, string tenantId, RosterColumns columns)
{
    private readonly Dictionary<string, FiledPerson> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Row> referents = new(StringComparer.Ordinal);
    private readonly RosterPresence presence = new();
    private readonly TableEdits edits = new(table, PersonRows.Partition(tenantId));

    public RosterTally Tally { get; } = new();

    public IReadOnlyCollection<string> Entered => presence.Entered;

    public async Task ReadRosterAsync(CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(new RowRange(PersonRows.Partition(tenantId)), cancellationToken))
        {
            if (row.Key.StartsWith(PersonRows.Referents, StringComparison.Ordinal))
                referents.Add(row.Key[PersonRows.Referents.Length..], row);
            else if (PersonRows.Read(row) is var person)
                before.Add(person.Filed.Id, person);
        }
    }

    public async Task TakeAsync(CsvRows rows, CancellationToken cancellationToken)
    {
        if (rows.Fault is { } fault)
        {
            TakeBroken(rows, fault);
            return;
        }

        switch (RosterLineParser.Parse(columns, rows.Cell))
        {
            case RosterLine.Good good:
                await TakeAsync(good.Entry, rows.Line, cancellationToken);
                break;
            case RosterLine.Bad bad:
                presence.Mention(bad.Email is null ? null : PersonIds.Of(tenantId, bad.Email), bad.LastName, bad.FirstName);
                Refuse(rows.Line, bad.At);
                break;
        }
    }

    public Task FinishAsync(CancellationToken cancellationToken) => edits.FlushAsync(cancellationToken);

    public IReadOnlyList<Person> Gone() => [.. before.Values.Select(person => person.Filed).Where(person => !presence.Has(person))];

    /// <summary>A line with too few or too many cells may still say of whom it speaks.</summary>
    private void TakeBroken(CsvRows rows, LineFault fault)
    {
        if (fault is LineFault.WrongCellCount)
        {
            var email = Emails.Parse(rows.Cell(columns.Email));
            presence.Mention(email is null ? null : PersonIds.Of(tenantId, email), rows.Cell(columns.LastName), rows.Cell(columns.FirstName));
        }

        Refuse(rows.Line, new(null, fault));
    }

    private async Task TakeAsync(RosterEntry entry, int line, CancellationToken cancellationToken)
    {
        var id = PersonIds.Of(tenantId, entry.Email);
        var filed = before.GetValueOrDefault(id);
        if (RosterDecision.Decide(id, entry with { Class = Tally.Spelling(entry.Class) }, filed?.Filed, columns) is not { } person)
        {
            presence.Mention(id, entry.LastName, entry.FirstName);
            Refuse(line, new(columns.Class, new LineFault.MissingClass()));
        }
        else if (presence.Enter(id, line) is { } first)
        {
            Refuse(line, new(columns.Email, new LineFault.EmailTwice(first)));
        }
        else
        {
            Tally.Add(filed?.Filed, person);
            if (Edits(person, filed) is { Count: > 0 } changes)
                await edits.AddAsync(changes, cancellationToken);
        }
    }

    private List<TableEdit> Edits(Person person, FiledPerson? filed)
    {
        var changes = new List<TableEdit>(2);
        if (person != filed?.Filed)
            changes.Add(new(PersonRows.Key(person.Id), filed?.Row, known => PersonEdits.File(tenantId, person, known)));
        var referent = referents.GetValueOrDefault(person.Id);
        if (person.Role == Role.Referent != referent is not null)
            changes.Add(new(PersonRows.ReferentKey(person.Id), referent, known => PersonEdits.Index(tenantId, person, known)));
        return changes;
    }

    private void Refuse(int line, BadLineAt at) =>
        Tally.BadLines.Add(new(line, at.Column is { } column ? columns.Headers[column] : null, at.Fault));
}
