using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Contracts;
using Xunit;

namespace PixBot.Tests.Storage;

public sealed class AzureTableContract(AzuriteTable azurite) : TableContract, IClassFixture<AzuriteTable>
{
    protected override ITable Table => azurite.Table;
}

/// <summary>One table for the whole contract, each test of which has partitions of its own.</summary>
public sealed class AzuriteTable : IAsyncLifetime
{
    private AzuriteStore? store;

    /// <summary>Skips the test that asks for it where the emulator does not run.</summary>
    public ITable Table
    {
        get
        {
            Azurite.RequiredConnectionString();
            return store!.Table;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Azurite.ConnectionString is not null)
            store = await AzuriteStore.CreateAsync(TimeProvider.System, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (store is not null)
            await store.DisposeAsync();
    }
}
