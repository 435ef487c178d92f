using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

/// <summary>
/// Leads from what cards are about to the broadcasts that brought them. Written before the broadcast: an entry whose broadcast
/// is missing counts for nothing.
/// </summary>
internal static class SubjectIndex
{
    public const string Kind = "broadcasts-about";

    public static async Task AddAsync(ITable table, Broadcast broadcast, CancellationToken cancellationToken)
    {
        if (broadcast.About is { } about)
            await table.PutAsync(new Row(Partition(broadcast.Key.School), $"{about.Id}|{broadcast.Key.Id}", RowValues.Empty), cancellationToken);
    }

    public static IAsyncEnumerable<BroadcastKey> FindAsync(ITable table, SchoolId schoolId, string subject, CancellationToken cancellationToken)
    {
        var prefix = subject + "|";
        return table.QueryAsync(RowRange.StartingWith(Partition(schoolId), prefix), cancellationToken)
            .Select(row => new BroadcastKey(schoolId, row.Key[prefix.Length..]));
    }

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, Kind);
}
