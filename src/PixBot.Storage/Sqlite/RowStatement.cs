using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Storage.Sqlite;

/// <summary>A change made ready outside of the write transaction, to keep that short.</summary>
internal abstract record RowStatement(string Partition, string Key)
{
    /// <summary>Random, so that it is another after each write, also by another process and after a delete.</summary>
    protected long Tag { get; } = Random.Shared.NextInt64();

    public virtual string? NewETag => Tag.ToString("x", CultureInfo.InvariantCulture);

    public static RowStatement Of(RowChange change)
    {
        var (partition, key) = (TableKey.Encode(change.Partition), TableKey.Encode(change.Key));
        return change switch
        {
            RowChange.Insert insert => new Insert(partition, key, RowFormat.Write(insert.Row.Values)),
            RowChange.Put put => new Put(partition, key, RowFormat.Write(put.Row.Values)),
            RowChange.Replace replace => new Replace(partition, key, RowFormat.Write(replace.Row.Values), Parse(replace.Row.ETag)),
            RowChange.Delete { ETag: null } => new Delete(partition, key),
            RowChange.Delete delete => new DeleteUnchanged(partition, key, Parse(delete.ETag)),
            _ => throw new ArgumentException($"Unknown change {change.GetType().Name}.", nameof(change)),
        };
    }

    /// <returns>False where the change conflicts with what is there.</returns>
    public abstract bool Execute(SqliteSession session);

    /// <summary>What is no tag of ours matches no row.</summary>
    private static long Parse(string? etag) =>
        long.TryParse(etag, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var tag) ? tag : -1;

    private sealed record Insert(string Partition, string Key, byte[] Data) : RowStatement(Partition, Key)
    {
        public override bool Execute(SqliteSession session) => session.Execute(
            "INSERT INTO rows (partition, key, etag, data) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            Partition, Key, Tag, Data) == 1;
    }

    private sealed record Put(string Partition, string Key, byte[] Data) : RowStatement(Partition, Key)
    {
        public override bool Execute(SqliteSession session) => session.Execute(
            "INSERT INTO rows (partition, key, etag, data) VALUES ($1, $2, $3, $4) ON CONFLICT DO UPDATE SET etag = excluded.etag, data = excluded.data",
            Partition, Key, Tag, Data) == 1;
    }

    private sealed record Replace(string Partition, string Key, byte[] Data, long Known) : RowStatement(Partition, Key)
    {
        public override bool Execute(SqliteSession session) => session.Execute(
            "UPDATE rows SET etag = $3, data = $4 WHERE partition = $1 AND key = $2 AND etag = $5",
            Partition, Key, Tag, Data, Known) == 1;
    }

    private sealed record Delete(string Partition, string Key) : RowStatement(Partition, Key)
    {
        public override string? NewETag => null;

        public override bool Execute(SqliteSession session) => session.Execute(
            "DELETE FROM rows WHERE partition = $1 AND key = $2", Partition, Key) == 1;
    }

    private sealed record DeleteUnchanged(string Partition, string Key, long Known) : RowStatement(Partition, Key)
    {
        public override string? NewETag => null;

        public override bool Execute(SqliteSession session) => session.Execute(
            "DELETE FROM rows WHERE partition = $1 AND key = $2 AND etag = $3", Partition, Key, Known) == 1;
    }
}
