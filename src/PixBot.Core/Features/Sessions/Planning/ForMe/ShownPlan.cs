using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>The plan that was last shown.</summary>
/// <param name="Id">On its card.</param>
/// <param name="Facts">What it was made from (<see cref="PlanFacts"/>).</param>
/// <param name="Plan">Without those who have no seat.</param>
internal sealed record ShownPlan(string Id, string Facts, ShownPlanState State, SessionPlan Plan)
{
    /// <summary>Of the session that it adds to or makes; the same whenever it is asked for.</summary>
    public string SessionIdOf(ProposedSession session) => session.ConvokedId
        ?? Fingerprint.Of($"{Id}\n{session.Site}\n{session.Room}\n{session.Slot.Minute}", 32);
}

internal enum ShownPlanState
{
    Proposed,

    /// <summary>Somebody pressed « Créer ces sessions »: whatever happens, pressing again goes on with it.</summary>
    Begun,

    Created,
}
