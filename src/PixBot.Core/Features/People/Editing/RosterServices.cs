using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Answers.Answering;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Jobs;
using PixBot.Core.State;

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
        .AddSingleton<IActionHandler, WhoIsAction>()
        .AddSingleton<IBroadcastKind, DoubtfulAccountNotification>()
        .AddSingleton<IDoubtNotice, DoubtfulAccountNotice>()
        .AddSingleton<IPersonalData, FeedbackPersonalData>()
        .AddSingleton<IWorkHandler, EraseWork>();
}
