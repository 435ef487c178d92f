namespace PixBot.Core.State;

public static class TableExtensions
{
    public const int RowsPerTransaction = 100;

    extension(ITable table)
    {
        public Task<WriteOutcome> WriteAsync(RowChange change, CancellationToken cancellationToken) =>
            table.WriteAsync([change], cancellationToken);

        /// <summary>Writes the row whatever is there.</summary>
        public async Task PutAsync(Row row, CancellationToken cancellationToken) =>
            await table.WriteAsync(new RowChange.Put(row), cancellationToken);

        /// <summary>False where the row exists already.</summary>
        public async Task<bool> TryInsertAsync(Row row, CancellationToken cancellationToken) =>
            await table.WriteAsync(new RowChange.Insert(row), cancellationToken) is WriteOutcome.Written;

        /// <summary>False where somebody else changed the row since it was read.</summary>
        public async Task<bool> TryReplaceAsync(Row row, CancellationToken cancellationToken) =>
            await table.WriteAsync(new RowChange.Replace(row), cancellationToken) is WriteOutcome.Written;

        /// <summary>False where the row was gone already.</summary>
        public async Task<bool> TryDeleteAsync(string partition, string key, CancellationToken cancellationToken) =>
            await table.WriteAsync(new RowChange.Delete(partition, key), cancellationToken) is WriteOutcome.Written;

        /// <summary>
        /// Puts rows of one partition, in transactions of <see cref="RowsPerTransaction"/>: each is all or nothing, the
        /// whole is not.
        /// </summary>
        public async Task PutAllAsync(IEnumerable<Row> rows, CancellationToken cancellationToken)
        {
            foreach (var chunk in rows.Select(row => (RowChange)new RowChange.Put(row)).Chunk(RowsPerTransaction))
                await table.WriteAsync(chunk, cancellationToken);
        }

        public Task DeleteAllAsync(string partition, CancellationToken cancellationToken) =>
            table.DeleteAllAsync(new RowRange(partition), _ => true, cancellationToken);

        /// <summary>Deletes those of the rows of which it holds, or what nobody else has deleted of them meanwhile.</summary>
        public async Task DeleteAllAsync(RowRange range, Func<Row, bool> isToGo, CancellationToken cancellationToken)
        {
            var keys = await table.QueryAsync(range, cancellationToken).Where(isToGo).Select(row => row.Key).ToListAsync(cancellationToken);
            foreach (var chunk in keys.Chunk(RowsPerTransaction))
            {
                RowChange[] deletes = [.. chunk.Select(key => new RowChange.Delete(range.Partition, key))];
                if (await table.WriteAsync(deletes, cancellationToken) is WriteOutcome.Written)
                    continue;
                foreach (var key in chunk)
                    await table.TryDeleteAsync(range.Partition, key, cancellationToken);
            }
        }

        /// <summary>
        /// Reads the row, lets <paramref name="change"/> decide, and writes what it gives, again from the reading when
        /// somebody else was faster. The decision is made anew each time, so it must be a pure function of the row.
        /// </summary>
        /// <param name="change">From the row as it is (null: none) to the row as it shall be (null: leave it alone).</param>
        /// <returns>The row as it is now.</returns>
        public async Task<Row?> ChangeAsync(string partition, string key, Func<Row?, Row?> change, CancellationToken cancellationToken)
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var before = await table.FindAsync(partition, key, cancellationToken);
                if (change(before) is not { } after)
                    return before;
                RowChange write = before is null ? new RowChange.Insert(after) : new RowChange.Replace(after with { ETag = before.ETag });
                if (await table.WriteAsync(write, cancellationToken) is WriteOutcome.Written written)
                    return after with { ETag = written.ETags[0] };
            }
        }
    }
}
