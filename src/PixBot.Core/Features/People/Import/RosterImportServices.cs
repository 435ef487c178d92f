using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
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
    /// <summary>Rosters: how their files are told, imported, reported, and what the referent decides of them.</summary>
    public static IServiceCollection AddRosterImport(this IServiceCollection services)
    {
        services.TryAddSingleton<FileRecognizer>();
        return services
            .AddSingleton<IFileFormat, CsvRosterFormat>()
            .AddSingleton<IFileFormat, FregataFormat>()
            .AddSingleton<IFileFormat, SiecleFormat>()
            .AddImporting()
            .AddDeciding()
            .AddSingleton<IFileImport, ImportRoster>()
            .AddSingleton<IActionHandler, ChangesAction>()
            .AddSingleton<IActionHandler, DecideRosterEntries>()
            .AddSingleton<IActionHandler, RemoveMissingPeople>();
    }

    private static IServiceCollection AddImporting(this IServiceCollection services) => services
        .AddSingleton(provider => new RosterImportHistory(provider.GetRequiredService<ITable>()))
        .AddSingleton<RosterImportStore>()
        .AddSingleton<RosterFiles>()
        .AddSingleton(provider => new RosterImporter(
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<ContactLinks>(),
            provider.GetRequiredService<RosterImportStore>(),
            provider.GetRequiredService<RosterFiles>(),
            provider.GetRequiredService<ILogger<RosterImporter>>()));

    /// <summary>What an import leaves to the referent: entries that may mean several, and people who are gone.</summary>
    private static IServiceCollection AddDeciding(this IServiceCollection services) => services
        .AddSingleton<UndecidedEntries>()
        .AddSingleton(provider => new UndecidedRoster(
            provider.GetRequiredService<UndecidedEntries>(),
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<ContactLinks>(),
            provider.GetRequiredService<IRoster>()))
        .AddSingleton(provider => new RosterRemoval(
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<RosterImportHistory>(),
            provider.GetRequiredService<ContactLinks>(),
            provider.GetRequiredService<ILogger<RosterRemoval>>()));
}
