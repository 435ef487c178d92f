using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Features.People.EntraDirectory.Groups;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Features.People.Installation;
using PixBot.Core.Features.People.Privacy;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.People;

public static class PeopleServices
{
    /// <summary>
    /// Needs <see cref="ITable"/>, <see cref="ISecretProtector"/>, <see cref="IMemberLookup"/> and
    /// <see cref="PixBotOptions"/>.
    /// </summary>
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<NamedReferents>()
            .AddSingleton<IRoster, Roster>()
            .AddSingleton<AccountResolver>()
            .AddSingleton<NameLinks>()
            .AddSingleton<ErasedPeople>()
            .AddSingleton<DoubtfulAccounts>()
            .AddSingleton<IContacts, Contacts>()
            .AddSingleton<ContactLinks>()
            .AddPersons()
            .AddSingleton<IdentifierKeys>()
            .AddRosterImport()
            .AddSingleton<AudienceReader>()
            .AddEditing()
            .AddInstalling()
            .AddGroups();
    }

    /// <summary>One person at a time.</summary>
    private static IServiceCollection AddPersons(this IServiceCollection services) => services
        .AddSingleton<Referents>()
        .AddSingleton<AccountMoves>()
        .AddSingleton<PersonSearch>()
        .AddSingleton<AccountDecisions>()
        .AddPersonalData(PeoplePersonalData.Tables)
        .AddPersonalData(ImportPersonalData.Tables)
        .AddAudited(PeopleAudit.Acts)
        .AddSingleton(provider => new PersonEditor(
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<IRoster>(),
            provider.GetRequiredService<Referents>(),
            provider.GetRequiredService<AccountMoves>(),
            provider.GetServices<IRosterObserver>(),
            provider.GetRequiredService<AuditLog>()))
        .AddSingleton(provider => new PersonErasure(
            provider.GetRequiredService<ITable>(),
            provider.GetRequiredService<IContacts>(),
            provider.GetRequiredService<Referents>(),
            provider.GetRequiredService<PersonalErasure>(),
            provider.GetRequiredService<ErasedPeople>(),
            provider.GetServices<IBeforeErasure>(),
            provider.GetRequiredService<ISchedule>(),
            provider.GetRequiredService<AuditLog>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<PersonErasure>>()));

    /// <summary>What a referent does with people, one at a time, and with what imports left open.</summary>
    private static IServiceCollection AddEditing(this IServiceCollection services) => services
        .AddSingleton<PersonCard>()
        .AddUseCase<ShowPeople>()
        .AddUseCase<SearchPerson>()
        .AddUseCase<OpenPerson>()
        .AddUseCase<AddPerson>()
        .AddUseCase<CorrectPerson>()
        .AddUseCase<LeavePersonForm>()
        .AddUseCase<RemovePerson>()
        .AddUseCase<AskWhoItIs>()
        .AddUseCase<DoubtfulAccountNotification>()
        .AddSingleton<IDoubtNotice, DoubtfulAccountNotice>()
        .AddUseCase<EraseWork>()
        .AddUseCase<EraseRest>()
        .AddUseCase<PurgeDueHandler>();
}
