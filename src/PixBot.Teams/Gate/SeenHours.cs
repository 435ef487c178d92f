using System.Collections.Concurrent;
using PixBot.Core.State;

namespace PixBot.Teams.Gate;

/// <summary>Which hours of which tenants hold seen activities: a table cannot list its partitions.</summary>
internal sealed class SeenHours(ITable table)
{
    /// <summary>Of the deployment, not of a tenant: the purge does not know whom Development lets in.</summary>
    private const string Partition = "seen-hours";

    private const string TenantColumn = "Tenant";
    private const string HourColumn = "Hour";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<(string Tenant, string Hour), bool> remembered = new();

    public async Task RememberAsync(SeenKey key, CancellationToken cancellationToken)
    {
        if (remembered.ContainsKey((key.TenantId, key.Hour)))
            return;
        var values = RowValues.Of((TenantColumn, key.TenantId), (HourColumn, key.Hour));
        await table.PutAsync(new Row(Partition, $"{key.Hour}|{key.TenantId}", values), cancellationToken);
        remembered.TryAdd((key.TenantId, key.Hour), true);
    }

    public async Task<int> PurgeAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var purged = 0;
        await foreach (var hour in table.QueryAsync(new RowRange(Partition, Before: SeenKey.HourOf(now - Kept)), cancellationToken))
        {
            var key = new SeenKey(hour.Values.RequiredText(TenantColumn), hour.Values.RequiredText(HourColumn), "");
            remembered.TryRemove((key.TenantId, key.Hour), out _);
            purged += await EmptyAsync(key.Partition, cancellationToken);
            await table.TryDeleteAsync(Partition, hour.Key, cancellationToken);
        }

        return purged;
    }

    private async Task<int> EmptyAsync(string partition, CancellationToken cancellationToken)
    {
        var purged = 0;
        var batch = new List<RowChange>(TableExtensions.RowsPerTransaction);
        await foreach (var row in table.QueryAsync(new RowRange(partition), cancellationToken))
        {
            batch.Add(new RowChange.Delete(row.Partition, row.Key));
            if (batch.Count < TableExtensions.RowsPerTransaction)
                continue;
            purged += await DeleteAsync(batch, cancellationToken);
            batch.Clear();
        }

        return batch.Count == 0 ? purged : purged + await DeleteAsync(batch, cancellationToken);
    }

    /// <summary>One by one where another replica purges at the same time.</summary>
    private async Task<int> DeleteAsync(List<RowChange> batch, CancellationToken cancellationToken)
    {
        if (await table.WriteAsync([.. batch], cancellationToken) is WriteOutcome.Written)
            return batch.Count;
        var deleted = 0;
        foreach (var change in batch)
            deleted += await table.TryDeleteAsync(change.Partition, change.Key, cancellationToken) ? 1 : 0;
        return deleted;
    }
}
