using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Jobs;

namespace PixBot.Core.Features.People.Editing;

internal static class RosterServices
{
    /// <summary>What a referent does with people, one at a time, and with what imports left open.</summary>
    public static IServiceCollection AddRoster(this IServiceCollection services) => services
        .AddSingleton<PersonCard>()
        .AddSingleton<PeopleHome>()
        .AddSingleton<WhoIsCard>()
        .AddSingleton<PersonSearchAction>()
        .AddSingleton<ICommandHandler>(provider => provider.GetRequiredService<PersonSearchAction>())
        .AddSingleton<IActionHandler>(provider => provider.GetRequiredService<PersonSearchAction>())
        .AddSingleton<IActionHandler, PersonFormAction>()
        .AddSingleton<IActionHandler, PersonRemovalAction>()
        .AddSingleton<IActionHandler, ChangesAction>()
        .AddSingleton<IActionHandler, RosterQuestionsAction>()
        .AddSingleton<IActionHandler, WhoIsAction>()
        .AddSingleton<IBroadcastKind, DoubtfulAccountNotification>()
        .AddSingleton<IDoubtNotice, DoubtfulAccountNotice>()
        .AddSingleton<IWorkHandler, EraseWork>()
        .AddSingleton<IDueHandler, EraseRest>()
        .AddSingleton<PurgeDueHandler>()
        .AddSingleton<IDueHandler>(provider => provider.GetRequiredService<PurgeDueHandler>())
        .AddSingleton<ISchoolStart>(provider => provider.GetRequiredService<PurgeDueHandler>());
}
