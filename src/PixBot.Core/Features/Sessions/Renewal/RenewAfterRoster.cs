using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>A supervisor who has become a student keeps no codes in the chat, each time that it happens.</summary>
internal sealed class RenewAfterRoster(SessionStore sessions, IRoster roster, CardRenewals renewals, SchoolClock school) : IRosterObserver
{
    public async Task OnChangedAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        foreach (var session in await sessions.ListAsync(schoolId, cancellationToken))
        {
            if (session.IsOver(school.Now))
                continue;
            var people = await roster.FindAsync(schoolId, [.. session.SupervisorIds], cancellationToken);
            if (session.SupervisorIds.Any(id => !session.MaySupervise(people.GetValueOrDefault(id))))
                await renewals.RenewAsync(schoolId, SessionSubject.Of(session), cancellationToken, $"role-{school.Now.UtcTicks:x}");
        }
    }
}
