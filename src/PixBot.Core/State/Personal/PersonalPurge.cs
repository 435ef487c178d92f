namespace PixBot.Core.State.Personal;

/// <summary>Deletes what is past the time that its table declares; what has no such time stays.</summary>
internal sealed class PersonalPurge(ITable table, IEnumerable<PersonalTable> tables)
{
    /// <returns>How many rows were deleted.</returns>
    public async Task<int> PurgeAsync(SchoolId schoolId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var purged = 0;
        foreach (var declared in tables.Where(declared => declared.Keep.Limit is not null))
        {
            var over = await declared.Rows.All(table, schoolId, now, cancellationToken).Where(row => declared.Keep.IsOver(row, now)).ToListAsync(cancellationToken);
            foreach (var partition in over.GroupBy(row => row.Partition))
            {
                foreach (var chunk in partition.Chunk(TableExtensions.RowsPerTransaction))
                    purged += await DeleteAsync(chunk, cancellationToken);
            }
        }

        return purged;
    }

    /// <summary>A row that changed meanwhile is not over, and stays.</summary>
    private async Task<int> DeleteAsync(IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var changes = rows.Select(row => (RowChange)new RowChange.Delete(row.Partition, row.Key, row.ETag)).ToList();
        if (await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written)
            return rows.Count;
        var deleted = 0;
        foreach (var change in changes)
            deleted += await table.WriteAsync(change, cancellationToken) is WriteOutcome.Written ? 1 : 0;
        return deleted;
    }
}
