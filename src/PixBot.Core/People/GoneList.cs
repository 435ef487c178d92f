using PixBot.Core.State;
using PixBot.Core.Texts;

namespace PixBot.Core.People;

/// <summary>Keeps, for each import, the ids of those who were gone from its file, until their removal is confirmed.</summary>
internal sealed class GoneList(ITable table)
{
    private const int Kept = 100;
    private const string Latest = "latest";

    public static GonePeople Shown(IReadOnlyList<Person> gone) => new(
        gone.Count,
        [.. gone
            .OrderByDescending(person => person.Role)
            .ThenBy(person => person.Class, Alphabet.Classes)
            .ThenBy(person => person.LastName, StringComparer.OrdinalIgnoreCase)
            .Take(Kept)]);

    /// <returns>The id of the import, which is the latest from now on.</returns>
    public async Task<string> KeepAsync(string tenantId, IReadOnlyList<Person> gone, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var importId = Guid.CreateVersion7(at).ToString("N");
        var partition = Partition(tenantId, importId);
        await table.PutAllAsync(gone.Select(person => new Row(partition, person.Id, RowValues.Empty)), cancellationToken);
        await table.PutAsync(new(Imports(tenantId), importId, RowValues.Of(("At", at), ("Gone", gone.Count))), cancellationToken);
        await table.PutAsync(new(Imports(tenantId), Latest, RowValues.Of(("ImportId", importId))), cancellationToken);
        return importId;
    }

    public Task<Row?> FindImportAsync(string tenantId, string importId, CancellationToken cancellationToken) =>
        importId == Latest ? Task.FromResult<Row?>(null) : table.FindAsync(Imports(tenantId), importId, cancellationToken);

    public async Task<bool> IsLatestAsync(string tenantId, string importId, CancellationToken cancellationToken) =>
        (await table.FindAsync(Imports(tenantId), Latest, cancellationToken))?.Values.Text("ImportId") == importId;

    public async Task<IReadOnlySet<string>> ReadAsync(string tenantId, string importId, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync(new RowRange(Partition(tenantId, importId)), cancellationToken))
            ids.Add(row.Key);
        return ids;
    }

    public async Task MarkDoneAsync(Row import, int removed, CancellationToken cancellationToken) =>
        await table.PutAsync(import.With(import.Values.With("Removed", removed)), cancellationToken);

    private static string Imports(string tenantId) => Partitions.Of(tenantId, "roster-imports");

    private static string Partition(string tenantId, string importId) => Partitions.Of(tenantId, "roster-gone", importId);
}
