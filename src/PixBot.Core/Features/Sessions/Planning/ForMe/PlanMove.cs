using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>Somebody who sat elsewhere in the plan that was shown before.</summary>
internal sealed record PlanMove(string PersonId, ProposedSession From, ProposedSession To)
{
    /// <summary>In the order of the sessions that they come to.</summary>
    public static IReadOnlyList<PlanMove> Between(SessionPlan? former, SessionPlan plan)
    {
        var before = (former?.Sessions ?? []).SelectMany(session => session.CandidateIds.Select(id => (id, session)))
            .DistinctBy(pair => pair.id).ToDictionary(pair => pair.id, pair => pair.session, StringComparer.Ordinal);
        return
        [
            .. plan.Sessions.SelectMany(session => session.CandidateIds
                .Where(id => before.TryGetValue(id, out var from) && !from.IsAt(session.Site, session.Room, session.Slot))
                .Select(id => new PlanMove(id, before[id], session))),
        ];
    }
}
