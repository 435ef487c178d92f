using Microsoft.Data.Sqlite;
using PixBot.Benchmarks.Turns;
using PixBot.Core.State;
using PixBot.Storage;
using PixBot.Storage.Sqlite;

namespace PixBot.Benchmarks.Outages;

/// <summary>A file that may not grow, with no room left in it; there is room again once this is disposed.</summary>
internal sealed class FullDisk(SqliteStore store, ITable table, List<string> filled) : IAsyncDisposable
{
    private const string Partition = "filler|x";

    public static async Task<FullDisk> BeginAsync(PixBotHost host)
    {
        var store = ((SqliteStorage)host.Services.GetRequiredService<IStore>()).Opened;
        var full = new FullDisk(store, host.Services.GetRequiredService<ITable>(), []);
        await store.LimitAsync(pages: 1, CancellationToken.None);
        foreach (var size in new[] { 12_000, 1_000, 100 })
            await full.FillAsync(size);
        return full;
    }

    public async ValueTask DisposeAsync()
    {
        await store.LimitAsync(pages: int.MaxValue - 1, CancellationToken.None);
        foreach (var key in filled)
            await table.TryDeleteAsync(Partition, key, CancellationToken.None);
    }

    private async Task FillAsync(int size)
    {
        while (true)
        {
            var key = $"{size}-{filled.Count}";
            try
            {
                await table.PutAsync(new(Partition, key, RowValues.Of(("Room", new string('x', size)))), CancellationToken.None);
                filled.Add(key);
            }
            catch (SqliteException)
            {
                return;
            }
        }
    }
}
