using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>
/// Whoever loses a right with a roster keeps no codes in the chat, each time that it happens: a supervisor who has become a
/// student, a former referent, an account that was taken for somebody else's. Sessions whose cards all lie where they belong
/// are left alone.
/// </summary>
internal sealed class RenewAfterRoster(
    SessionStore sessions, IRoster roster, DeliveredCards delivered, CardHolders holders, CardRenewals renewals, SchoolClock school) : IRosterObserver
{
    public async Task OnChangedAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        foreach (var session in await sessions.ListAsync(schoolId, cancellationToken))
        {
            if (!session.IsOver(school.Now) && await IsAnyLostAsync(schoolId, session, cancellationToken))
                await renewals.RenewAsync(schoolId, SessionSubject.Of(session), cancellationToken, $"role-{school.Now.UtcTicks:x}", onlyLost: true);
        }
    }

    private async Task<bool> IsAnyLostAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var people = await roster.FindAsync(schoolId, [.. session.SupervisorIds], cancellationToken);
        if (session.SupervisorIds.Any(id => !session.MaySupervise(people.GetValueOrDefault(id))))
            return true;
        var cards = await delivered.AboutAsync(schoolId, SessionSubject.Of(session), cancellationToken);
        return (await holders.NowAsync(schoolId, cards, cancellationToken)).Zip(cards).Any(pair =>
            pair.First.PersonId != pair.Second.PersonId || (SessionSubject.IsReferents(pair.First.Kind) && pair.First.IsOfFormerReferent));
    }
}
