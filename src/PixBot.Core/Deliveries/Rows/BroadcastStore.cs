using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

internal sealed class BroadcastStore(ITable table)
{
    public async Task<Broadcast?> FindAsync(BroadcastKey key, CancellationToken cancellationToken) =>
        await table.FindAsync(BroadcastRow.Partition(key.School), key.Id, cancellationToken) is { } row ? BroadcastRow.From(row) : null;

    public async Task<bool> TryInsertAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        await SubjectIndex.AddAsync(table, broadcast, cancellationToken);
        return await table.TryInsertAsync(BroadcastRow.ToRow(broadcast), cancellationToken);
    }

    /// <param name="change">From the broadcast as it is to what it shall be; null to leave it alone.</param>
    /// <returns>The broadcast as it is now; null where there is none.</returns>
    public async Task<Broadcast?> ChangeAsync(BroadcastKey key, Func<Broadcast, Broadcast?> change, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            BroadcastRow.Partition(key.School),
            key.Id,
            before => before is null || change(BroadcastRow.From(before)) is not { } after ? null : BroadcastRow.ToRow(after),
            cancellationToken);
        return row is null ? null : BroadcastRow.From(row);
    }

    public IAsyncEnumerable<Broadcast> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        table.QueryAsync(new RowRange(BroadcastRow.Partition(schoolId)), cancellationToken).Select(BroadcastRow.From);
}
