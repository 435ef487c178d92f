using PixBot.Core.Audit;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>What is noted of who gives what a plan is made from. The details are counts.</summary>
internal static class PlanAudit
{
    public static readonly AuditedAct RoomsGiven = new("plan-rooms-given", (_, count) => new(
        $"a remplacé la liste des salles ({count})", $"replaced the list of rooms ({count})"));

    public static readonly AuditedAct HoursGiven = new("plan-hours-given", (_, count) => new(
        $"a remplacé les horaires et les surveillants ({count})", $"replaced the hours and supervisors ({count})"));

    public static readonly AuditedAct RoomChanged = new("plan-room-changed", (_, _) => new("a modifié une salle", "changed a room"));

    public static readonly AuditedAct RoomRemoved = new("plan-room-removed", (_, _) => new("a retiré une salle", "removed a room"));

    public static readonly AuditedAct AvailabilityChanged = new("plan-availability", (who, _) => new(
        $"a noté les disponibilités {French.De(who.Fr)}", $"noted when {who.En} can supervise"));

    public static readonly AuditedAct SettingsChanged = new("plan-settings", (_, _) => new(
        "a modifié les jours et les règles de la planification", "changed days and rules of the planning"));

    public static readonly IReadOnlyList<AuditedAct> Acts = [RoomsGiven, HoursGiven, RoomChanged, RoomRemoved, AvailabilityChanged, SettingsChanged];
}
