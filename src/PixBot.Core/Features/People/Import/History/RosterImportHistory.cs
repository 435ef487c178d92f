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
    public async Task<IReadOnlyList<ImportRecord>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var imports = new List<ImportRecord>();
        await foreach (var row in table.QueryAsync(new RowRange(Imports(schoolId)), cancellationToken))
        {
            if (row.Key != Latest)
                imports.Add(Read(row));
        }

        imports.Reverse();
        return [.. imports.Take(Kept)];
    }

    public async Task<IReadOnlyList<RosterChange>> PeopleAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken)
    {
        var changes = new List<RosterChange>();
        await foreach (var row in table.QueryAsync(new RowRange(Changes(schoolId, importId)), cancellationToken))
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
    internal async Task RecordAsync(SchoolId schoolId, ImportRecord import, IReadOnlyList<Person> gone, CancellationToken cancellationToken)
    {
        var (goneRows, changes) = (Gone(schoolId, import.ImportId), Changes(schoolId, import.ImportId));
        await table.PutAllAsync(gone.Select(person => new Row(goneRows, person.Id, RowValues.Empty)), cancellationToken);
        await table.PutAllAsync(import.Changes.People.Select((change, i) => ToRow(changes, i, change)), cancellationToken);
        RowChange[] record = [new RowChange.Put(ToRow(schoolId, import)), new RowChange.Put(ToLatest(schoolId, import.ImportId))];
        await table.WriteAsync(record, cancellationToken);
        await ForgetOldAsync(schoolId, cancellationToken);
    }

    internal Task<Row?> FindAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken) =>
        importId == Latest ? Task.FromResult<Row?>(null) : table.FindAsync(Imports(schoolId), importId, cancellationToken);

    internal async Task<bool> IsLatestAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken) =>
        (await table.FindAsync(Imports(schoolId), Latest, cancellationToken))?.Values.Text("ImportId") == importId;

    internal async Task<IReadOnlySet<string>> GoneAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync(new RowRange(Gone(schoolId, importId)), cancellationToken))
            ids.Add(row.Key);
        return ids;
    }

    /// <returns>False where another press was faster.</returns>
    internal Task<bool> TryMarkRemovedAsync(Row import, int removed, CancellationToken cancellationToken) =>
        table.TryReplaceAsync(import.With(import.Values.With("Removed", removed)), cancellationToken);

    private async Task ForgetOldAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var imports = new List<string>();
        await foreach (var row in table.QueryAsync(new RowRange(Imports(schoolId)), cancellationToken))
        {
            if (row.Key != Latest)
                imports.Add(row.Key);
        }

        foreach (var importId in imports.SkipLast(Kept))
        {
            await table.DeleteAllAsync(Gone(schoolId, importId), cancellationToken);
            await table.DeleteAllAsync(Changes(schoolId, importId), cancellationToken);
            await table.DeleteAllAsync(UndecidedEntries.Partition(schoolId, importId), cancellationToken);
            await table.TryDeleteAsync(Imports(schoolId), importId, cancellationToken);
        }
    }

    private static Row ToRow(SchoolId schoolId, ImportRecord import) => new(Imports(schoolId), import.ImportId, RowValues.Of(
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

    private static Row ToLatest(SchoolId schoolId, string importId) => new(Imports(schoolId), Latest, RowValues.Of(("ImportId", importId)));

    private static string Imports(SchoolId schoolId) => Partitions.Of(schoolId, "roster-imports");

    private static string Gone(SchoolId schoolId, string importId) => Partitions.Of(schoolId, "roster-gone", importId);

    private static string Changes(SchoolId schoolId, string importId) => Partitions.Of(schoolId, "roster-changes", importId);
}
