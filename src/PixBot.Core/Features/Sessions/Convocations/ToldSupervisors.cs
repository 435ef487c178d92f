using PixBot.Core.Deliveries.Changes;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>What supervisors were told of a session, from what was delivered to them.</summary>
internal sealed class ToldSupervisors(DeliveredCards delivered)
{
    public async Task<SupervisorsToTell> ToBeToldAsync(SchoolId schoolId, Session session, CancellationToken cancellationToken)
    {
        var cards = await delivered.AboutAsync(schoolId, SessionSubject.Of(session), cancellationToken);
        var last = cards.Where(card => card.Kind == ConvocationBroadcast.Name && IsOfSupervisor(card.Data))
            .GroupBy(card => card.PersonId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MaxBy(card => card.SentAt)!, StringComparer.Ordinal);
        return new(session, last);
    }

    private static bool IsOfSupervisor(string data) =>
        data is ConvocationBroadcast.Supervises or ConvocationBroadcast.SupervisionEnded
        || data.StartsWith(ConvocationBroadcast.SupervisionMoved, StringComparison.Ordinal);
}

/// <param name="Last">What each was told last.</param>
internal sealed record SupervisorsToTell(Session Session, IReadOnlyDictionary<string, DeliveredCard> Last)
{
    /// <summary>What is to be said to the person, as a delivery carries it; null for nothing.</summary>
    public string? For(Person person) => (Session.MaySupervise(person), Last.GetValueOrDefault(person.Id)) switch
    {
        (true, null or { Data: ConvocationBroadcast.SupervisionEnded }) => ConvocationBroadcast.Supervises,
        (true, { SentAt: var told }) when told < Session.FactsChangedAt => ConvocationBroadcast.SupervisionMoved + Session.FactsBefore,
        (false, { Data: not ConvocationBroadcast.SupervisionEnded }) => ConvocationBroadcast.SupervisionEnded,
        _ => null,
    };
}
