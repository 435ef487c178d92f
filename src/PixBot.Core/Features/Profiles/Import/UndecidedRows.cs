using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>
/// Keeps the lines that a referent has to decide, a partition for each import, and what was decided, by the line's key,
/// so that the next export does not ask again.
/// </summary>
internal sealed class UndecidedRows(ITable table)
{
    public const string Kind = "profiles-undecided";
    public const string ImportsKind = "profiles-undecided-imports";
    public const string ChoicesKind = "profiles-choices";

    /// <summary>Two lines that nothing tells apart have one key: within an import they are numbered, and no choice is kept for them.</summary>
    public async Task<IReadOnlyList<(string RowKey, OpenRow Open)>> KeepAsync(
        SchoolId schoolId, string importId, DateTimeOffset asOf, IReadOnlyList<OpenRow> open, CancellationToken cancellationToken)
    {
        var keyed = Keyed(open).ToList();
        var partition = Partition(schoolId, importId);
        await table.PutAllAsync(keyed.Select(row => StoredUndecided.ToRow(partition, row.Key, row.IsOnly, row.Open, asOf)), cancellationToken);
        if (keyed.Count > 0)
            await table.PutAsync(new(Imports(schoolId), importId, RowValues.Empty), cancellationToken);
        return [.. keyed.Select(row => (row.Key, row.Open))];
    }

    public async Task<IReadOnlyList<StoredUndecided>> ListAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken)
    {
        var rows = new List<StoredUndecided>();
        await foreach (var row in table.QueryAsync(new RowRange(Partition(schoolId, importId)), cancellationToken))
            rows.Add(StoredUndecided.Read(row));
        return rows;
    }

    public async Task<StoredUndecided?> FindAsync(SchoolId schoolId, string importId, string rowKey, CancellationToken cancellationToken) =>
        await table.FindAsync(Partition(schoolId, importId), rowKey, cancellationToken) is { } row ? StoredUndecided.Read(row) : null;

    /// <returns>The decision that stands: another where somebody was faster.</returns>
    public async Task<RowDecision> DecideAsync(StoredUndecided undecided, RowDecision decision, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            undecided.Row.Partition,
            undecided.Row.Key,
            known => known is not null && StoredUndecided.Read(known).Decision is null
                ? known.With(known.Values.With("Decided", true).With("PersonId", decision.PersonId))
                : null,
            cancellationToken);
        return row is null ? decision : StoredUndecided.Read(row).Decision ?? decision;
    }

    public async Task RememberAsync(SchoolId schoolId, StoredUndecided undecided, RowDecision decision, CancellationToken cancellationToken)
    {
        if (undecided.IsOnly)
            await table.PutAsync(new(Choices(schoolId), undecided.Row.Key, RowValues.Of(("PersonId", decision.PersonId))), cancellationToken);
    }

    /// <summary>What was decided before, by the line's key; null: nobody.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> ChoicesAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var choices = new Dictionary<string, string?>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync(new RowRange(Choices(schoolId)), cancellationToken))
            choices.Add(row.Key, row.Values.Text("PersonId"));
        return choices;
    }

    private static IEnumerable<(string Key, bool IsOnly, OpenRow Open)> Keyed(IReadOnlyList<OpenRow> open)
    {
        foreach (var alike in open.GroupBy(row => row.Row.Key))
        {
            var rows = alike.ToList();
            for (var i = 0; i < rows.Count; i++)
                yield return (i == 0 ? alike.Key : $"{alike.Key}-{i + 1}", rows.Count == 1, rows[i]);
        }
    }

    private static string Partition(SchoolId schoolId, string importId) => Partitions.Of(schoolId, Kind, importId);

    private static string Imports(SchoolId schoolId) => Partitions.Of(schoolId, ImportsKind);

    private static string Choices(SchoolId schoolId) => Partitions.Of(schoolId, ChoicesKind);
}
