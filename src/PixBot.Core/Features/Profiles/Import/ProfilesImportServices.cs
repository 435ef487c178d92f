using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles.Import.Campaigns;
using PixBot.Core.Features.Profiles.Import.Listings;
using PixBot.Core.Features.Profiles.Import.Matching;

namespace PixBot.Core.Features.Profiles.Import;

internal static class ProfilesImportServices
{
    /// <summary>Exports of Pix Orga and its « Élèves »: how they are told, imported, reported, and what the referent decides of them.</summary>
    public static IServiceCollection AddProfilesImport(this IServiceCollection services) => services
        .AddUseCase<ProfilesExportFormat>()
        .AddSingleton<UndecidedRows>()
        .AddSingleton<ExportStore>()
        .AddSingleton<CampaignCheck>()
        .AddUseCase<DecideCampaign>()
        .AddSingleton<ExportMatcher>()
        .AddSingleton<ProfilesImportStore>()
        .AddSingleton(provider => new ProfilesImporter(
            provider.GetRequiredService<FileRecognizer>(),
            provider.GetRequiredService<ExportMatcher>(),
            provider.GetRequiredService<ProfilesImportStore>(),
            provider.GetRequiredService<ExportStore>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new UndecidedProfiles(
            provider.GetRequiredService<UndecidedRows>(),
            provider.GetRequiredService<ProfileStore>(),
            provider.GetRequiredService<IRoster>()))
        .AddUseCase<ImportProfiles>()
        .AddUseCase<ImportListing>()
        .AddUseCase<DecideExportLines>();
}
