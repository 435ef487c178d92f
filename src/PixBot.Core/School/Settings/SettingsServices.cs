using Microsoft.Extensions.DependencyInjection;

namespace PixBot.Core.School.Settings;

internal static class SettingsServices
{
    /// <summary>What is set in the chat, and what every school may set whatever its features.</summary>
    public static IServiceCollection AddSettings(this IServiceCollection services) => services
        .AddSingleton<SettingsStore>()
        .AddSingleton<SettingsEditor>();

    /// <summary>A line of « Réglages ».</summary>
    public static IServiceCollection AddSetting(this IServiceCollection services, ISchoolSetting setting) => services.AddSingleton(setting);
}
