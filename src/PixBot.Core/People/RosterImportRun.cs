using PixBot.Core.Files;
using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>One import under way: what the roster was, what the file said so far, and the changes not written yet.</summary>
internal sealed class RosterImportRun(ITable table, string tenantId, RosterSource source)
{
    private readonly Dictionary<string, FiledPerson> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Row> referents = new(StringComparer.Ordinal);
    private readonly RosterPresence presence = new();
    private readonly TableEdits edits = new(table, PersonRows.Partition(tenantId));

    public RosterTally Tally { get; } = new();

    /// <summary>The source could not be read to its end.</summary>
    public bool IsBrokenOff { get; private set; }

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

    public async Task TakeAsync(RosterLine line, CancellationToken cancellationToken)
    {
        switch (line)
        {
            case RosterLine.Good good:
                await TakeAsync(good.Entry, good.Number, cancellationToken);
                break;
            case RosterLine.Bad bad:
                presence.Mention(bad.Email is null ? null : PersonIds.Of(tenantId, bad.Email), bad.LastName, bad.FirstName);
                Tally.BadLines.Add(bad.Line);
                break;
            case RosterLine.BrokenOff:
                IsBrokenOff = true;
                break;
        }
    }

    public Task FinishAsync(CancellationToken cancellationToken) => edits.FlushAsync(cancellationToken);

    /// <summary>Of those for whom the source speaks, whoever is not in it; nobody where it was not read to its end.</summary>
    public IReadOnlyList<Person> Gone() => IsBrokenOff || source.Scope == RosterScope.Part
        ? []
        : [.. before.Values.Select(person => person.Filed).Where(person => IsSpokenFor(person) && !presence.Has(person))];

    private bool IsSpokenFor(Person person) => source.Scope == RosterScope.School || person.Role == Role.Student;

    private async Task TakeAsync(RosterEntry entry, int line, CancellationToken cancellationToken)
    {
        if (entry.Email is null)
        {
            presence.Mention(null, entry.LastName, entry.FirstName);
            Refuse(line, source.EmailHeader, new LineFault.MissingEmail());
            return;
        }

        var id = PersonIds.Of(tenantId, entry.Email);
        var filed = before.GetValueOrDefault(id);
        if (RosterDecision.Decide(id, entry with { Class = Tally.Spelling(entry.Class) }, filed?.Filed, source.Says) is not { } person)
        {
            presence.Mention(id, entry.LastName, entry.FirstName);
            Refuse(line, source.ClassHeader, new LineFault.MissingClass());
        }
        else if (presence.Enter(id, line) is { } first)
        {
            Refuse(line, source.EmailHeader, new LineFault.EmailTwice(first));
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

    private void Refuse(int line, string? column, LineFault fault) => Tally.BadLines.Add(new(line, column, fault));
}
