using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Home;

internal static class HomeServices
{
    /// <summary>What everybody has: welcome, help, language, settings, own data.</summary>
    public static IServiceCollection AddHome(this IServiceCollection services) => services
        .AddUseCase<Welcome>()
        .AddUseCase<ShowHelp>()
        .AddUseCase<ShowSettings>()
        .AddUseCase<ChangeSettings>()
        .AddUseCase<UndoSettings>()
        .AddAudited(SettingsAudit.Undone)
        .AddSingleton(provider => SettingsAudit.Changed(provider.GetServices<ISchoolSetting>()))
        .AddUseCase<ShowMyData>()
        .AddUseCase<Journal>()
        .AddSingleton<ICommandHandler>(provider => new ChooseLanguage(provider.GetRequiredService<IContacts>(), Command.French, Language.French))
        .AddSingleton<ICommandHandler>(provider => new ChooseLanguage(provider.GetRequiredService<IContacts>(), Command.English, Language.English));
}
