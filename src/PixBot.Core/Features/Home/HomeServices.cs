using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Home;

internal static class HomeServices
{
    /// <summary>What everybody has: welcome, help, language, settings, own data.</summary>
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddUseCase<Welcome>()
        .AddUseCase<HelpHandler>()
        .AddSingleton<SettingsCard>()
        .AddUseCase<ShowSettings>()
        .AddUseCase<ChangeSettings>()
        .AddUseCase<MyDataHandler>()
        .AddUseCase<Journal>()
        .AddSingleton<ICommandHandler>(provider => new LanguageHandler(provider.GetRequiredService<IContacts>(), Command.French, Language.French))
        .AddSingleton<ICommandHandler>(provider => new LanguageHandler(provider.GetRequiredService<IContacts>(), Command.English, Language.English));
}
