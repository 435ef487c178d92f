using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

/// <summary>
/// The broadcasts of the whole deployment that are not closed, so that a sweep finds those that nobody moves any more. A
/// name is written down before its broadcast is, and struck off after it is closed.
/// </summary>
internal sealed class OpenBroadcasts(ITable table, TimeProvider clock)
{
    public const string Partition = "open-broadcasts";

    public Task AddAsync(BroadcastKey key, CancellationToken cancellationToken) => table.PutAsync(
        new(Partition, KeyOf(key), RowValues.Of(("Tenant", key.School.Value), ("Id", key.Id), ("Since", clock.GetUtcNow()))), cancellationToken);

    public Task RemoveAsync(BroadcastKey key, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partition, KeyOf(key), cancellationToken);

    public IAsyncEnumerable<(BroadcastKey Key, DateTimeOffset Since)> ListAsync(CancellationToken cancellationToken) =>
        table.QueryAsync(new RowRange(Partition), cancellationToken).Select(row => (
            new BroadcastKey(new SchoolId(row.Values.RequiredText("Tenant")), row.Values.RequiredText("Id")),
            row.Values.Time("Since") ?? default));

    private static string KeyOf(BroadcastKey key) => $"{key.School.Value}|{key.Id}";
}
