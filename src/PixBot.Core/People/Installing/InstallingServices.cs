using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PixBot.Core.People.Directory;
using PixBot.Core.Work;

namespace PixBot.Core.People.Installing;

public static class InstallingServices
{
    /// <summary>Needs an <see cref="Messaging.IConversationOpener"/>; a directory registered beside takes the place of none.</summary>
    public static IServiceCollection AddInstalling(this IServiceCollection services)
    {
        services.TryAddSingleton<NoDirectory>();
        services.TryAddSingleton<IDirectory>(provider => provider.GetRequiredService<NoDirectory>());
        services.TryAddSingleton<IAppInstaller>(provider => provider.GetRequiredService<NoDirectory>());
        services.TryAddSingleton<IGroupDirectory>(provider => provider.GetRequiredService<NoDirectory>());
        return services
            .AddSingleton<InstallStore>()
            .AddSingleton<Uninstalled>()
            .AddSingleton<Introductions>()
            .AddSingleton<ChatOpener>()
            .AddSingleton<SliceStepper>()
            .AddSingleton<Installations>()
            .AddSingleton<FollowStore>()
            .AddSingleton<IWorkHandler, PlanHandler>()
            .AddSingleton<IWorkHandler, SliceHandler>();
    }
}
