using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>
/// Who pressed « C'est envoyé », and when last. A profile's own state keeps that of whoever never sent one; here it is kept
/// also of those whose earlier sending does not count any more.
/// </summary>
internal sealed class SentDeclarationStore(ITable table)
{
    public Task KeepAsync(SchoolId schoolId, string personId, DateTimeOffset at, CancellationToken cancellationToken) =>
        table.PutAsync(new Row(PartitionOf(schoolId), personId, RowValues.Of(("At", at))), cancellationToken);

    /// <returns>Null for whoever never pressed it.</returns>
    public async Task<DateTimeOffset?> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        (await table.FindAsync(PartitionOf(schoolId), personId, cancellationToken))?.Values.Time("At");

    /// <summary>By person; one range query.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(PartitionOf(schoolId)), cancellationToken)
            .ToDictionaryAsync(row => row.Key, row => row.Values.Time("At") ?? default, StringComparer.Ordinal, cancellationToken);

    private static string PartitionOf(SchoolId schoolId) => Partitions.Of(schoolId, "said-sent");
}
