using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

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
            .AddPersonalData(ProfilePersonalData.Tables)
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
}
