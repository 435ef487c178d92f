using System.Globalization;
using System.Text.Json;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>An import as the history has it.</summary>
/// <param name="By">See <see cref="RosterSource.By"/>.</param>
/// <param name="Changes">Without the people; <see cref="RosterImportHistory.PeopleAsync"/> has them.</param>
/// <param name="Removed">How many of those gone were removed on purpose; null while nobody has.</param>
public sealed record ImportRecord(
    string ImportId,
    DateTimeOffset At,
    RosterOrigin Origin,
    RosterScope Scope,
    string? Name,
    string? By,
    int Good,
    int Bad,
    RosterChanges Changes,
    int? Removed);

/// <summary>
/// The last imports of rosters: when, by whom, and what each changed. Also which of the roster were gone from the latest,
/// until their removal is confirmed. It holds ids and no names.
/// </summary>
public sealed class RosterImportHistory
{
    public const int Kept = 20;

    private const string Latest = "latest";

    /// <summary>Below what one value of a row holds, for the longest names of classes.</summary>
    private const int MostClasses = 150;

    private readonly ITable table;

    internal RosterImportHistory(ITable table) => this.table = table;

    /// <summary>The newest first, at most <see cref="Kept"/>.</summary>
    public async Task<IReadOnlyList<ImportRecord>> ListAsync(string tenantId, CancellationToken cancellationToken)
    {
        var imports = new List<ImportRecord>();
        await foreach (var row in table.QueryAsync(new RowRange(Imports(tenantId)), cancellationToken))
        {
            if (row.Key != Latest)
                imports.Add(Read(row));
        }

        imports.Reverse();
        return [.. imports.Take(Kept)];
    }

    public async Task<IReadOnlyList<RosterChange>> PeopleAsync(string tenantId, string importId, CancellationToken cancellationToken)
    {
        var changes = new List<RosterChange>();
        await foreach (var row in table.QueryAsync(new RowRange(Changes(tenantId, importId)), cancellationToken))
        {
            changes.Add(new(
                Enum.Parse<RosterChangeKind>(row.Values.RequiredText("Kind")),
                row.Values.RequiredText("PersonId"),
                row.Values.Text("From"),
                row.Values.Text("To")));
        }

        return changes;
    }

    /// <summary>Writes the import down as the latest, and forgets the oldest.</summary>
    internal async Task RecordAsync(string tenantId, ImportRecord import, IReadOnlyList<Person> gone, CancellationToken cancellationToken)
    {
        var (goneRows, changes) = (Gone(tenantId, import.ImportId), Changes(tenantId, import.ImportId));
        await table.PutAllAsync(gone.Select(person => new Row(goneRows, person.Id, RowValues.Empty)), cancellationToken);
        await table.PutAllAsync(import.Changes.People.Select((change, i) => ToRow(changes, i, change)), cancellationToken);
        RowChange[] record = [new RowChange.Put(ToRow(tenantId, import)), new RowChange.Put(ToLatest(tenantId, import.ImportId))];
        await table.WriteAsync(record, cancellationToken);
        await ForgetOldAsync(tenantId, cancellationToken);
    }

    internal Task<Row?> FindAsync(string tenantId, string importId, CancellationToken cancellationToken) =>
        importId == Latest ? Task.FromResult<Row?>(null) : table.FindAsync(Imports(tenantId), importId, cancellationToken);

    internal async Task<bool> IsLatestAsync(string tenantId, string importId, CancellationToken cancellationToken) =>
        (await table.FindAsync(Imports(tenantId), Latest, cancellationToken))?.Values.Text("ImportId") == importId;

    internal async Task<IReadOnlySet<string>> GoneAsync(string tenantId, string importId, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync(new RowRange(Gone(tenantId, importId)), cancellationToken))
            ids.Add(row.Key);
        return ids;
    }

    internal async Task MarkRemovedAsync(Row import, int removed, CancellationToken cancellationToken) =>
        await table.PutAsync(import.With(import.Values.With("Removed", removed)), cancellationToken);

    /// <summary>Takes somebody out of what the imports left behind.</summary>
    internal async Task ForgetAsync(string tenantId, string personId, CancellationToken cancellationToken)
    {
        foreach (var import in await ListAsync(tenantId, cancellationToken))
        {
            await table.TryDeleteAsync(Gone(tenantId, import.ImportId), personId, cancellationToken);
            var changes = Changes(tenantId, import.ImportId);
            await table.DeleteAllAsync(new RowRange(changes), row => row.Values.Text("PersonId") == personId, cancellationToken);
            var undecided = new RowRange(UndecidedEntries.Partition(tenantId, import.ImportId));
            await table.DeleteAllAsync(undecided, row => row.Values.Text("PersonId") == personId || row.Values.Text("Candidates") == personId, cancellationToken);
        }
    }

    private async Task ForgetOldAsync(string tenantId, CancellationToken cancellationToken)
    {
        var imports = new List<string>();
        await foreach (var row in table.QueryAsync(new RowRange(Imports(tenantId)), cancellationToken))
        {
            if (row.Key != Latest)
                imports.Add(row.Key);
        }

        foreach (var importId in imports.SkipLast(Kept))
        {
            await table.DeleteAllAsync(Gone(tenantId, importId), cancellationToken);
            await table.DeleteAllAsync(Changes(tenantId, importId), cancellationToken);
            await table.DeleteAllAsync(UndecidedEntries.Partition(tenantId, importId), cancellationToken);
            await table.TryDeleteAsync(Imports(tenantId), importId, cancellationToken);
        }
    }

    private static Row ToRow(string tenantId, ImportRecord import) => new(Imports(tenantId), import.ImportId, RowValues.Of(
        ("At", import.At),
        ("Origin", import.Origin.ToString()),
        ("Scope", import.Scope.ToString()),
        ("Name", import.Name),
        ("By", import.By),
        ("Good", import.Good),
        ("Bad", import.Bad),
        ("Joined", import.Changes.Joined),
        ("Left", import.Changes.Left),
        ("Class", import.Changes.Class),
        ("Email", import.Changes.Email),
        ("Classes", JsonSerializer.Serialize(import.Changes.Classes.Take(MostClasses)))));

    private static ImportRecord Read(Row row) => new(
        row.Key,
        row.Values.Time("At") ?? default,
        Enum.TryParse<RosterOrigin>(row.Values.Text("Origin"), out var origin) ? origin : RosterOrigin.Csv,
        Enum.TryParse<RosterScope>(row.Values.Text("Scope"), out var scope) ? scope : RosterScope.School,
        row.Values.Text("Name"),
        row.Values.Text("By"),
        row.Values.Int("Good") ?? 0,
        row.Values.Int("Bad") ?? 0,
        new(
            row.Values.Int("Joined") ?? 0,
            row.Values.Int("Left") ?? 0,
            row.Values.Int("Class") ?? 0,
            row.Values.Int("Email") ?? 0,
            row.Values.Text("Classes") is { } classes ? JsonSerializer.Deserialize<ClassChange[]>(classes) ?? [] : [],
            []),
        row.Values.Int("Removed"));

    private static Row ToRow(string partition, int number, RosterChange change) => new(
        partition,
        number.ToString("D5", CultureInfo.InvariantCulture),
        RowValues.Of(("Kind", change.Kind.ToString()), ("PersonId", change.PersonId), ("From", change.From), ("To", change.To)));

    private static Row ToLatest(string tenantId, string importId) => new(Imports(tenantId), Latest, RowValues.Of(("ImportId", importId)));

    private static string Imports(string tenantId) => Partitions.Of(tenantId, "roster-imports");

    private static string Gone(string tenantId, string importId) => Partitions.Of(tenantId, "roster-gone", importId);

    private static string Changes(string tenantId, string importId) => Partitions.Of(tenantId, "roster-changes", importId);
}
