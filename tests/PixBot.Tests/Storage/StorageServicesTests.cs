using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Storage;
using PixBot.Storage.Azure;
using PixBot.Testing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Storage;

public sealed class StorageServicesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pixbot-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IHost Host(params (string Name, string? Value)[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder, DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(
            settings.Select(setting => KeyValuePair.Create($"PixBot:Storage:{setting.Name}", setting.Value)));
        builder.Services.AddPixBotStorage(builder.Configuration);
        return builder.Build();
    }

    [Fact]
    public async Task Without_settings_the_state_is_a_file_under_the_content_root()
    {
        using var host = Host();
        await host.StartAsync(Token);

        await host.Services.GetRequiredService<ITable>().PutAsync(new("p", "k", RowValues.Empty), Token);
        await host.Services.GetRequiredService<IStoreProbe>().CheckAsync(Token);
        File.Exists(Path.Combine(folder, "data", "pixbot.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task Each_queue_has_its_name()
    {
        using var host = Host();
        foreach (var name in WorkQueues.All)
            await host.Services.GetRequiredKeyedService<IWorkQueue>(name).SendAsync(new("test", name), TimeSpan.Zero, Token);

        foreach (var name in WorkQueues.All)
        {
            var taken = await host.Services.GetRequiredKeyedService<IWorkQueue>(name).TakeAsync(32, TimeSpan.FromMinutes(1), Token);
            taken.ShouldHaveSingleItem().Message.Body.ShouldBe(name);
        }
    }

    [Fact]
    public async Task The_state_may_be_in_Azure()
    {
        using var host = Host(("Provider", "azure"), ("ConnectionString", Azurite.RequiredConnectionString()));
        await host.StartAsync(Token);

        await host.Services.GetRequiredService<IStoreProbe>().CheckAsync(Token);
        host.Services.GetRequiredService<ITable>().ShouldBeOfType<AzureTable>();
    }

    [Theory]
    [InlineData("Azure", null, null, "PixBot:Storage:AccountName")]
    [InlineData("Azure", null, "Not_A_Name", "PixBot:Storage:AccountName")]
    [InlineData("Azure", "rubbish", null, "PixBot:Storage:ConnectionString")]
    [InlineData("7", null, null, "PixBot:Storage:Provider")]
    public async Task A_wrong_setting_stops_the_app_and_is_named(string provider, string? connectionString, string? accountName, string named)
    {
        using var host = Host(("Provider", provider), ("ConnectionString", connectionString), ("AccountName", accountName));

        var refused = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(Token));

        refused.Message.ShouldContain(named);
        refused.Message.ShouldNotContain("\n");
        refused.Message.ShouldNotContain("rubbish");
    }

    [Fact]
    public async Task An_account_that_does_not_answer_stops_the_app_and_is_named()
    {
        // Port 1 of this machine refuses at once.
        const string nobody = "AccountName=nobody;AccountKey=bm9ib2R5;TableEndpoint=http://127.0.0.1:1/nobody;QueueEndpoint=http://127.0.0.1:1/nobody";
        var clients = new AzureClients(
            new TableServiceClient(nobody, new TableClientOptions { Retry = { MaxRetries = 0 } }),
            new QueueServiceClient(nobody, new QueueClientOptions { Retry = { MaxRetries = 0 } }));
        var store = new AzureStorage(clients, AzureStorage.DefaultName, TimeProvider.System);

        var unavailable = await Should.ThrowAsync<StoreUnavailableException>(() => store.PrepareAsync(Token));

        unavailable.Message.ShouldContain("127.0.0.1:1");
        unavailable.Message.ShouldNotContain("bm9ib2R5");
    }
}
