using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Import;

internal static class RosterImportServices
{
    /// <summary>Rosters: how their files are told, imported, reported, and what the referent decides of them. Later imports tell their files with the same recognizer.</summary>
    public static IServiceCollection AddRosterImport(this IServiceCollection services) => services
        .AddSingleton<FileRecognizer>()
        .AddUseCase<CsvRosterFormat>()
        .AddUseCase<FregataFormat>()
        .AddUseCase<SiecleFormat>()
        .AddImporting()
        .AddDeciding()
        .AddUseCase<ImportRoster>()
        .AddSingleton<ImportHeadlines>()
        .AddUseCase<ShowRosterChanges>()
        .AddUseCase<ShowRosterImports>()
        .AddUseCase<DecideRosterEntries>()
        .AddUseCase<RemoveMissingPeople>();

    private static IServiceCollection AddImporting(this IServiceCollection services) => services
        .AddSingleton(provider => new RosterImportHistory(provider.GetRequiredService<ITable>()))
        .AddSingleton<RosterImportStore>()
        .AddSingleton<RosterFiles>()
        .AddSingleton(provider => new RosterImporter(
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<ContactLinks>(),
            provider.GetRequiredService<RosterImportStore>(),
            provider.GetRequiredService<RosterFiles>(),
            provider.GetServices<IBirthObserver>(),
            provider.GetServices<IRosterObserver>(),
            provider.GetRequiredService<ILogger<RosterImporter>>()));

    /// <summary>What an import leaves to the referent: entries that may mean several, and people who are gone.</summary>
    private static IServiceCollection AddDeciding(this IServiceCollection services) => services
        .AddSingleton<UndecidedEntries>()
        .AddSingleton(provider => new UndecidedRoster(
            provider.GetRequiredService<UndecidedEntries>(),
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<ContactLinks>(),
            provider.GetRequiredService<IRoster>(),
            provider.GetServices<IBirthObserver>()))
        .AddSingleton(provider => new RosterRemoval(
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<RosterImportHistory>(),
            provider.GetRequiredService<ContactLinks>(),
            provider.GetRequiredService<AuditLog>(),
            provider.GetRequiredService<ILogger<RosterRemoval>>()));
}
