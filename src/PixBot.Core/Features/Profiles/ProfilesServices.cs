using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PixBot.Core.Bot;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

public static class ProfilesServices
{
    /// <summary>Needs <see cref="ITable"/> and what <see cref="PeopleServices.AddPeople"/> brings.</summary>
    public static IServiceCollection AddProfiles(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<ProfileStore>()
            .AddSingleton<IProfiles>(provider => provider.GetRequiredService<ProfileStore>())
            .AddSingleton<UndecidedRows>()
            .AddSingleton<IPersonalData, ProfilePersonalData>()
            .AddSingleton<ExportStore>()
            .AddSingleton(provider => new UndecidedProfiles(
                provider.GetRequiredService<UndecidedRows>(),
                provider.GetRequiredService<ProfileStore>(),
                provider.GetRequiredService<IRoster>()))
            .AddSingleton(provider => new ProfilesImporter(
                provider.GetRequiredService<IRoster>(),
                provider.GetRequiredService<ProfileStore>(),
                provider.GetRequiredService<UndecidedRows>(),
                provider.GetRequiredService<ExportStore>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<ProfilesImporter>>()));
    }

    /// <summary>What people see and press: the dashboard, a class, a student, « C'est envoyé », and the campaign's settings.</summary>
    internal static IServiceCollection AddProfileConversations(this IServiceCollection services) => services
        .AddSetting(CampaignSettings.Code)
        .AddSetting(CampaignSettings.Url)
        .AddSetting(CampaignSettings.Deadline)
        .AddSingleton<StatusCard>()
        .AddSingleton<SentDeclarationStore>()
        .AddSingleton<ICommandHandler, ShowDashboard>()
        .AddSingleton<IActionHandler, ShowDashboard>()
        .AddSingleton<IActionHandler, ShowClass>()
        .AddSingleton<IActionHandler, ShowStudent>()
        .AddSingleton<IActionHandler, DeclareSent>();
}
