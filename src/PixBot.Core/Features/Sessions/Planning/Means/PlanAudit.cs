using PixBot.Core.Audit;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>What is noted of who gives what a plan is made from, and who has one made. The details are counts.</summary>
internal static class PlanAudit
{
    public static readonly AuditedAct RoomsGiven = new("plan-rooms-given", (_, count) => new(
        $"a remplacé la liste des salles ({count})", $"replaced the list of rooms ({count})"));

    public static readonly AuditedAct HoursGiven = new("plan-hours-given", (_, count) => new(
        $"a remplacé les horaires et les surveillants ({count})", $"replaced the hours and supervisors ({count})"));

    public static readonly AuditedAct Planned = new("plan-made", (_, count) => new(
        $"a fait proposer des sessions ({count})", $"had sessions proposed ({count})"));

    public static readonly IReadOnlyList<AuditedAct> Acts = [RoomsGiven, HoursGiven, Planned];
}
