using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using PixBot.Core.State;

namespace PixBot.Storage.Sqlite;

internal sealed class SqliteTable(SqliteStore store) : ITable
{
    private const int RowsPerPage = 1_000;
    private const int BytesPerPage = 4 * 1024 * 1024;

    /// <summary>Beyond all encoded keys.</summary>
    private const string TheEnd = "\u007f";

    public async Task<Row?> FindAsync(string partition, string key, CancellationToken cancellationToken)
    {
        var (encodedPartition, encodedKey) = (TableKey.Encode(partition), TableKey.Encode(key));
        return await store.ReadAsync(
            session =>
            {
                using var reader = session.Query(
                    "SELECT etag, data FROM rows WHERE partition = $1 AND key = $2", encodedPartition, encodedKey);
                return reader.Read() ? ToRow(reader, reader.GetFieldValue<byte[]>(1), partition, key) : null;
            },
            cancellationToken);
    }

    public async Task<IReadOnlyList<Row>> FindAsync(string partition, IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        var encodedKeys = JsonSerializer.Serialize(keys.Select(TableKey.Encode));
        return await store.ReadAsync(session => ReadEach(session, partition, encodedKeys), cancellationToken);
    }

    public async IAsyncEnumerable<Row> QueryAsync(RowRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rest = EncodedRange.Of(range);
        while (true)
        {
            var from = rest;
            var page = await store.ReadAsync(session => ReadPage(session, range.Partition, from), cancellationToken);
            foreach (var row in page.Rows)
                yield return row;
            if (page.LastKey is null)
                yield break;
            rest = rest.After(page.LastKey);
        }
    }

    public async Task<WriteOutcome> WriteAsync(IReadOnlyList<RowChange> changes, CancellationToken cancellationToken)
    {
        TableLimits.Check(changes);
        var statements = changes.Select(RowStatement.Of).ToList();
        return await store.WriteAsync(session => Write(session, statements), cancellationToken);
    }

    private static Work<WriteOutcome> Write(SqliteSession session, List<RowStatement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (!statements[i].Execute(session))
                return new(new WriteOutcome.Conflict(i), Keep: false);
        }

        return new(new WriteOutcome.Written([.. statements.Select(statement => statement.NewETag)]));
    }

    private static List<Row> ReadEach(SqliteSession session, string partition, string encodedKeys)
    {
        var rows = new List<Row>();
        using var reader = session.Query(
            "SELECT etag, data, key FROM rows WHERE partition = $1 AND key IN (SELECT value FROM json_each($2))",
            TableKey.Encode(partition),
            encodedKeys);
        while (reader.Read())
            rows.Add(ToRow(reader, reader.GetFieldValue<byte[]>(1), partition, TableKey.Decode(reader.GetString(2))));
        return rows;
    }

    /// <returns>The rows, and the last key where there may be more.</returns>
    private static (List<Row> Rows, string? LastKey) ReadPage(SqliteSession session, string partition, EncodedRange range)
    {
        var rows = new List<Row>();
        var bytes = 0L;
        using var reader = session.Query(
            "SELECT etag, data, key FROM rows WHERE partition = $1 AND key >= $2 AND key < $3 ORDER BY key LIMIT $4",
            range.Partition,
            range.From,
            range.Before ?? TheEnd,
            RowsPerPage);
        while (reader.Read())
        {
            var key = reader.GetString(2);
            var data = reader.GetFieldValue<byte[]>(1);
            rows.Add(ToRow(reader, data, partition, TableKey.Decode(key)));
            bytes += data.Length;
            if (rows.Count == RowsPerPage || bytes >= BytesPerPage)
                return (rows, key);
        }

        return (rows, null);
    }

    private static Row ToRow(SqliteDataReader reader, byte[] data, string partition, string key) =>
        new(partition, key, RowFormat.Read(data), reader.GetInt64(0).ToString("x", CultureInfo.InvariantCulture));
}
