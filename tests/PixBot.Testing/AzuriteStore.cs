using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Storage;
using PixBot.Storage.Azure;

namespace PixBot.Testing;

/// <summary>A store in the emulator whose table and queues are its own, and are deleted with it.</summary>
public sealed class AzuriteStore : IAsyncDisposable
{
    private readonly AzureStorage storage;

    private AzuriteStore(AzureStorage storage) => this.storage = storage;

    public ITable Table => storage.Table;

    public IWorkQueue Queue(string name) => storage.Queue(name);

    public static async Task<AzuriteStore> CreateAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        var clients = AzureClients.Of(new() { Provider = StorageProvider.Azure, ConnectionString = Azurite.RequiredConnectionString() });
        var storage = new AzureStorage(clients, $"pixbot{Guid.NewGuid():n}", clock);
        await storage.PrepareAsync(cancellationToken);
        return new(storage);
    }

    public ValueTask DisposeAsync() => new(storage.DeleteAsync(CancellationToken.None));
}
