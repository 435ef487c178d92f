using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;
using PixBot.Core.Features.Sessions.PixCertif.Ticking;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass;

/// <summary>What of Pix Certif depends on what the school is there: the file of several sessions, or the list to tick.</summary>
internal static class MassServices
{
    public static IServiceCollection AddMassSessions(this IServiceCollection services) => services
        .AddSetting(CentreSetting.Kind)
        .AddSingleton<CentreSetting>()
        .AddSlot<IPixShortcut>()
        .AddAudited([CreateMassSessions.Created, TickListFile.Taken, MassSessionsFile.Taken])
        .AddSingleton<TickLists>()
        .AddSingleton<TickInstead>()
        .AddUseCase<ShowTickList>()
        .AddUseCase<TickListFile>()
        .AddUseCase<MassFormat>()
        .AddSingleton<MassImport>()
        .AddUseCase<ImportMassFile>()
        .AddUseCase<MassStore>()
        .AddSingleton<MassSessions>()
        .AddUseCase<CreateMassSessions>()
        .AddUseCase<DecideMassLines>()
        .AddSingleton<MassSheets>()
        .AddUseCase<MassChoicesStore>()
        .AddUseCase<MassSessionsFile>()
        .AddUseCase<AskMassFile>();
}
