using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Work;

namespace PixBot.Core.Conversations.Groups;

internal static class GroupServices
{
    public static IServiceCollection AddGroups(this IServiceCollection services) => services
        .AddSingleton<IActionHandler, GroupAction>()
        .AddSingleton<IWorkHandler, GroupWork>();
}
