using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles.Dashboard;
using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.Features.Profiles.Status;
using PixBot.Core.School.Settings;
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
            .AddSingleton<IProfiles, CountedProfiles>()
            .AddPersonalData(ProfilePersonalData.Tables)
            .AddProfilesImport()
            .AddSetting(CampaignSettings.Code)
            .AddSetting(CampaignSettings.Url)
            .AddSetting(CampaignSettings.Deadline)
            .AddSingleton<SentDeclarationStore>()
            .AddSingleton<EntryFields>()
            .AddSingleton<StatusCard>()
            .AddSingleton<IPersonSection, PersonProfile>()
            .AddUseCase<ShowDashboard>()
            .AddUseCase<ShowClass>()
            .AddUseCase<ShowStudent>()
            .AddUseCase<ClassListFile>()
            .AddAudited(ClassListFile.Taken)
            .AddUseCase<DeclareSent>();
    }
}
