using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PixBot.Core.Bot;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Messaging;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.People.Installation;

public static class InstallingServices
{
    /// <summary>Needs an <see cref="IConversationOpener"/>; a directory registered beside takes the place of none.</summary>
    public static IServiceCollection AddInstalling(this IServiceCollection services)
    {
        services.TryAddSingleton<NoDirectory>();
        services.TryAddSingleton<IDirectory>(provider => provider.GetRequiredService<NoDirectory>());
        services.TryAddSingleton<IAppInstaller>(provider => provider.GetRequiredService<NoDirectory>());
        services.TryAddSingleton<IGroupDirectory>(provider => provider.GetRequiredService<NoDirectory>());
        return services
            .AddPersonalData(InstallPersonalData.Tables)
            .AddSingleton<InstallStore>()
            .AddSingleton<NeverInstalled>()
            .AddSingleton<AccountIntroductions>()
            .AddSingleton<ChatOpener>()
            .AddSingleton<SliceStepper>()
            .AddSingleton<Installations>()
            .AddUseCase<PlanHandler>()
            .AddUseCase<SliceHandler>()
            .AddSingleton<NeverOpened>()
            .AddUseCase<InstallForEverybody>()
            .AddUseCase<ResumeInstallation>()
            .AddUseCase<FollowInstallation>();
    }
}
