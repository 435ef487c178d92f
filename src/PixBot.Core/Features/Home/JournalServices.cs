using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;

namespace PixBot.Core.Features.Home;

internal static class JournalServices
{
    public static IServiceCollection AddJournal(this IServiceCollection services) => services
        .AddSingleton<Journal>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<Journal>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<Journal>());
}
