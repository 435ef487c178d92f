using PixBot.Core.State;

namespace PixBot.Storage;

internal sealed class StoreProbe(ITable table) : IStoreProbe
{
    public Task CheckAsync(CancellationToken cancellationToken) => table.FindAsync("probe", "probe", cancellationToken);
}
