using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Work;

namespace PixBot.Core.Conversations.Installing;

internal static class InstallingConversations
{
    public static IServiceCollection AddInstallingConversations(this IServiceCollection services) => services
        .AddSingleton<NeverOpened>()
        .AddSingleton<IActionHandler, InstallAction>()
        .AddSingleton<IWorkHandler, InstallFollow>();
}
