using PixBot.Core.State;

namespace PixBot.Storage;

/// <summary>A full disk still takes what fits where something was before, so the row needs room of its own and is deleted at once.</summary>
internal sealed class StoreProbe(ITable table) : IStoreProbe
{
    public const string Partition = "probe";

    private static readonly RowValues Room = RowValues.Of(("Room", new string('.', 12_000)));

    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        await table.PutAsync(new(Partition, Partition, Room), cancellationToken);
        await table.TryDeleteAsync(Partition, Partition, cancellationToken);
    }
}
