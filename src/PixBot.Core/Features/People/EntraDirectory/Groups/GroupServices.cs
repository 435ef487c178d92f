using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

internal static class GroupServices
{
    public static IServiceCollection AddGroups(this IServiceCollection services) => services
        .AddSingleton<IActionHandler, GroupAction>()
        .AddSingleton<IWorkHandler, GroupWork>();
}
