using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Tests.Sessions.Proposals;

/// <summary>Where a plan breaks a rule, found without the planner's own code.</summary>
internal static class PlanFaults
{
    public static IReadOnlyList<string> Of(PlanRequest request, SessionPlan plan) =>
    [
        .. plan.Sessions.SelectMany(session => Alone(request, session)),
        .. Together(request, plan),
        .. Placed(request, plan),
    ];

    private static IEnumerable<string> Alone(PlanRequest request, ProposedSession session)
    {
        var name = $"{session.Room} {session.Slot}";
        var room = request.Rooms.FirstOrDefault(room => room.Name == session.Room && room.Site == session.Site);
        var pupils = request.Pupils.Where(pupil => session.CandidateIds.Contains(pupil.PersonId)).ToList();
        if (session.ConvokedId is null && (room is null || session.CandidateIds.Count > room.Computers - room.Spare))
            yield return $"{name}: too many";
        if (session.ConvokedId is null && room?.Openings.Any(opening => Covers(opening, session)) != true && !Spans(room, session))
            yield return $"{name}: the room is not open";
        if (pupils.Exists(pupil => (int)Math.Ceiling(105 * (100 + pupil.ExtraPercent) / 100m) > session.Minutes))
            yield return $"{name}: too short for somebody";
        if (session.ConvokedId is null && (session.SupervisorIds.Count != request.Rules.Supervisors || !request.Slots.Contains(session.Slot)))
            yield return $"{name}: supervisors or slot";
        if (pupils.Exists(pupil => pupil.NotBefore > session.Slot.Date))
            yield return $"{name}: too soon";
    }

    private static bool Spans(RoomOffer? room, ProposedSession session) =>
        room is not null && Enumerable.Range(0, session.Minutes).All(minute => room.Openings.Any(opening => Covers(opening, session.Slot, minute)));

    private static bool Covers(Opening opening, ExamSlot slot, int minute) =>
        opening.Date == slot.Date && opening.From <= slot.Time.AddMinutes(minute) && slot.Time.AddMinutes(minute + 1) <= opening.To;

    private static bool Covers(Opening opening, ProposedSession session) =>
        opening.Date == session.Slot.Date && opening.From <= session.Slot.Time && session.Slot.Time.AddMinutes(session.Minutes) <= opening.To;

    private static IEnumerable<string> Together(PlanRequest request, SessionPlan plan)
    {
        var all = plan.Sessions.Concat(Untouched(request, plan)).ToList();
        foreach (var (one, index) in all.Select((session, index) => (session, index)))
        {
            foreach (var supervisor in request.Supervisors.Where(other => one.ConvokedId is null && one.SupervisorIds.Contains(other.PersonId)))
            {
                if (!supervisor.Openings.Any(opening => Covers(opening, one)))
                    yield return $"{one.Room} {one.Slot}: {supervisor.PersonId} is not there";
            }

            foreach (var other in all.Skip(index + 1).Where(other => other.Slot.Date == one.Slot.Date))
            {
                if (one.Room == other.Room && one.Site == other.Site && Overlap(one, other, request.Rules.Turnaround))
                    yield return $"{one.Room} twice at {one.Slot}";
                if (one.SupervisorIds.Intersect(other.SupervisorIds).Any() && Overlap(one, other, 0))
                    yield return $"a supervisor twice at {one.Slot}";
            }
        }
    }

    /// <summary>Convoked sessions that nobody joins.</summary>
    private static IEnumerable<ProposedSession> Untouched(PlanRequest request, SessionPlan plan) => request.Convoked
        .Where(session => plan.Sessions.All(other => other.ConvokedId != session.Id))
        .Select(session => new ProposedSession(
            session.Id,
            session.Site,
            session.Room,
            session.Slot,
            (int)Math.Ceiling(105 * (100 + session.CandidateExtras.Values.DefaultIfEmpty().Max()) / 100m),
            session.SupervisorIds,
            [.. session.CandidateExtras.Keys]));

    private static bool Overlap(ProposedSession one, ProposedSession other, int between) =>
        one.Slot.Time.ToTimeSpan() < other.Slot.Time.ToTimeSpan() + TimeSpan.FromMinutes(other.Minutes + between)
        && other.Slot.Time.ToTimeSpan() < one.Slot.Time.ToTimeSpan() + TimeSpan.FromMinutes(one.Minutes + between);

    private static IEnumerable<string> Placed(PlanRequest request, SessionPlan plan)
    {
        var named = plan.Sessions.SelectMany(session => session.CandidateIds).Concat(plan.Unplaced.Select(pupil => pupil.PersonId)).ToList();
        if (named.Distinct().Count() != named.Count)
            yield return "somebody twice";
        var convoked = request.Convoked.SelectMany(session => session.CandidateExtras.Keys).ToHashSet();
        if (request.Pupils.Any(pupil => !convoked.Contains(pupil.PersonId) && !named.Contains(pupil.PersonId)))
            yield return "somebody is not named";
        foreach (var session in request.Convoked)
        {
            var kept = plan.Sessions.FirstOrDefault(one => one.ConvokedId == session.Id);
            if (kept is not null && session.CandidateExtras.Keys.Except(kept.CandidateIds).Any())
                yield return $"{session.Id}: somebody convoked has moved";
        }
    }
}
