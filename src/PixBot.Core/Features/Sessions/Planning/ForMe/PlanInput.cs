using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>What a plan is made from, and what of it people are told.</summary>
/// <param name="Enrolled">In sessions to come, which stay as they are.</param>
/// <param name="Sat">This school year.</param>
/// <param name="NotCertifiable">Left out as only certifiable students are to be placed.</param>
internal sealed record PlanInput(PlanRequest Request, PlanMeans Means, SchoolView View, int Enrolled, int Sat, int NotCertifiable)
{
    /// <summary>Whether there is something to make a plan from.</summary>
    public bool IsEnough => Request is { Rooms.Count: > 0, Supervisors.Count: > 0, Slots.Count: > 0, Pupils.Count: > 0 };
}
