using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <summary>Stands for all that a plan was made from, but for the former plan: equal as long as nothing has changed.</summary>
internal static class PlanFacts
{
    public static string Of(PlanRequest request) =>
        Fingerprint.Of(string.Join('\n', Lines(request)), 32);

    private static IEnumerable<string> Lines(PlanRequest request) =>
    [
        Line("rules", request.Rules.Duration, request.Rules.Turnaround, request.Rules.Supervisors),
        .. request.Rooms.Select(room => Line("room", room.Site, room.Name, room.Computers, room.Spare, room.IsChecked, Of(room.Openings))).Order(StringComparer.Ordinal),
        .. request.Supervisors.Select(one => Line("supervisor", one.PersonId, one.IsReserve, Of(one.Openings))).Order(StringComparer.Ordinal),
        .. request.Slots.Select(slot => Line("slot", slot.Minute)).Order(StringComparer.Ordinal),
        .. request.Pupils.Select(pupil => Line("pupil", pupil.PersonId, pupil.Class, pupil.ExtraPercent, pupil.NotBefore?.DayNumber, Of(pupil.Away))).Order(StringComparer.Ordinal),
        .. request.Convoked.Select(Of).Order(StringComparer.Ordinal),
    ];

    private static string Of(ConvokedSession session) => Line(
        "session",
        session.Id,
        session.Site,
        session.Room,
        session.Slot.Minute,
        string.Join(' ', session.SupervisorIds.Order(StringComparer.Ordinal)),
        string.Join(' ', session.CandidateExtras.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Line(pair.Key, pair.Value))));

    private static string Of(IReadOnlyList<Opening> openings) => string.Join(' ', Opening.Merge(openings).Select(minutes => Line(minutes.From, minutes.To)));

    private static string Line(params object?[] parts) =>
        string.Join('|', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)));
}
