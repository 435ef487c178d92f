using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PixBot.Core.State;

namespace PixBot.Core.People;

public static class PeopleServices
{
    /// <summary>Needs <see cref="ITable"/>, <see cref="Conversations.IMemberLookup"/> and <see cref="PixBotOptions"/>.</summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<NamedReferents>()
            .AddSingleton<IRoster, Roster>()
            .AddSingleton<FirstContact>()
            .AddSingleton<IContacts, Contacts>()
            .AddSingleton<ContactTies>()
            .AddSingleton<GoneList>()
            .AddSingleton(provider => new RosterImporter(
                provider.GetRequiredService<ITable>(),
                provider.GetRequiredService<ContactTies>(),
                provider.GetRequiredService<GoneList>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<RosterImporter>>()))
            .AddSingleton(provider => new RosterRemoval(
                provider.GetRequiredService<ITable>(),
                provider.GetRequiredService<GoneList>(),
                provider.GetRequiredService<ContactTies>(),
                provider.GetRequiredService<ILogger<RosterRemoval>>()));
    }
}
