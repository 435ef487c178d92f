using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Broadcasts;
using PixBot.Core.Conversations.Answering;
using PixBot.Core.People;
using PixBot.Core.State;
using PixBot.Core.Work;

namespace PixBot.Core.Conversations.Roster;

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
        .AddSingleton<IBroadcastKind, WhoIsKind>()
        .AddSingleton<IDoubtNotice, WhoIsNotice>()
        .AddSingleton<IPersonalData, FeedbackTraces>()
        .AddSingleton<IWorkHandler, EraseWork>();
}
