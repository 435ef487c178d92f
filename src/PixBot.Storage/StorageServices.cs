using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using PixBot.Core.Jobs;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using PixBot.Storage.Azure;
using PixBot.Storage.Sqlite;

namespace PixBot.Storage;

public static class StorageServices
{
    /// <summary>
    /// The state as the settings say: <see cref="ITable"/>, an <see cref="IWorkQueue"/> under each name of
    /// <see cref="WorkQueues.All"/>, and <see cref="IStoreProbe"/>. Call it before services that start with the host.
    /// </summary>
    public static IServiceCollection AddPixBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<StoreDamage>();
        services.AddSingleton(Open);
        services.AddHostedService<StoreStarter>();
        services.AddSingleton(provider => provider.GetRequiredService<IStore>().Table);
        services.AddSingleton<IStoreProbe, StoreProbe>();
        services.AddPersonalData(PersonalTable.OfNobody(StoreProbe.Partition));
        foreach (var queue in WorkQueues.All)
            services.AddKeyedSingleton(queue, (provider, _) => provider.GetRequiredService<IStore>().Queue(queue));
        return services;
    }

    private static IStore Open(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
        var clock = provider.GetRequiredService<TimeProvider>();
        return options.Provider == StorageProvider.Azure
            ? new AzureStorage(AzureClients.Of(options), AzureStorage.DefaultName, clock)
            : new SqliteStorage(
                Path.Combine(provider.GetRequiredService<IHostEnvironment>().ContentRootPath, options.Path),
                clock,
                provider.GetRequiredService<StoreDamage>());
    }
}
