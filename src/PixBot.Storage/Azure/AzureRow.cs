using Azure;
using Azure.Data.Tables;
using PixBot.Core.State;

namespace PixBot.Storage.Azure;

internal static class AzureRow
{
    public static Row Read(TableEntity entity, string partition) => new(
        partition,
        TableKey.Decode(entity.RowKey),
        RowValues.From(entity.Where(value => value.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))!),
        entity.ETag.ToString());

    public static TableTransactionAction Change(RowChange change) => change switch
    {
        RowChange.Insert insert => new(TableTransactionActionType.Add, Entity(insert.Row)),
        RowChange.Put put => new(TableTransactionActionType.UpsertReplace, Entity(put.Row)),
        RowChange.Replace replace => new(TableTransactionActionType.UpdateReplace, Entity(replace.Row), new ETag(replace.Row.ETag!)),
        RowChange.Delete delete => new(TableTransactionActionType.Delete, Entity(change), Tag(delete.ETag)),
        _ => throw new ArgumentException($"Unknown change {change.GetType().Name}.", nameof(change)),
    };

    private static ETag Tag(string? etag) => etag is null ? ETag.All : new(etag);

    private static TableEntity Entity(RowChange change) => new(TableKey.Encode(change.Partition), TableKey.Encode(change.Key));

    private static TableEntity Entity(Row row)
    {
        var entity = new TableEntity(TableKey.Encode(row.Partition), TableKey.Encode(row.Key));
        foreach (var (name, value) in row.Values.All)
            entity[name] = value;
        return entity;
    }
}
