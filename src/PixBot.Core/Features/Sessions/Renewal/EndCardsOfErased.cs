using PixBot.Core.Deliveries.Changes;
using PixBot.Core.School;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>Whoever is erased keeps neither convocation nor codes of a session that is not over.</summary>
internal sealed class EndCardsOfErased(SessionStore sessions, CardsOfErased cards, SchoolClock school) : IBeforeErasure
{
    public async Task BeforeErasureAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        foreach (var session in await sessions.ListAsync(subject.School, cancellationToken))
        {
            if (!session.IsOver(school.Now))
                await cards.EndAsync(subject, SessionSubject.Of(session), cancellationToken);
        }
    }
}
