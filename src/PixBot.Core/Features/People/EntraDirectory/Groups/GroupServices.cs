using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;

namespace PixBot.Core.Features.People.EntraDirectory.Groups;

internal static class GroupServices
{
    public static IServiceCollection AddGroups(this IServiceCollection services) => services
        .AddSingleton<GroupReader>()
        .AddUseCase<SearchGroup>()
        .AddUseCase<PickGroup>()
        .AddUseCase<ImportGroup>();
}
