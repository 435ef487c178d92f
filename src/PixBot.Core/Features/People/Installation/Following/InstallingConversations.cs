using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Installation.Following;

internal static class InstallingConversations
{
    public static IServiceCollection AddInstallingConversations(this IServiceCollection services) => services
        .AddSingleton<NeverOpened>()
        .AddSingleton<IActionHandler, InstallAction>()
        .AddSingleton<IWorkHandler, InstallFollow>();
}
