using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Gathers what the plan is made from. Whoever has been convoked stays; whoever has sat a session is not planned again.</summary>
internal sealed class PlanInput(SessionStore sessions, PlanMeansStore means, SchoolClock school)
{
    public async Task<PlanRequest> ReadAsync(SchoolId schoolId, SchoolView view, CancellationToken cancellationToken)
    {
        var known = await means.ReadAsync(schoolId, cancellationToken);
        var (convoked, sat) = await ConvokedAsync(schoolId, view, cancellationToken);
        var pupils = view.Students.Where(student => view.IsCertifiable(student) && !sat.Contains(student.Id))
            .Select(student => new PupilToPlan(student.Id, student.Class ?? "", student.ExtraTimePercent ?? 0, NotBefore: null, Away: []));
        var slots = known.Hours.Select(hour => hour.Slot).Where(slot => school.Moment(slot.Date, slot.Time) > school.Now);
        return new(known.Rooms, known.Supervisors, [.. slots], [.. pupils], convoked, new PlanRules(), await means.ShownAsync(schoolId, cancellationToken));
    }

    private async Task<(List<ConvokedSession> Convoked, HashSet<string> Sat)> ConvokedAsync(SchoolId schoolId, SchoolView view, CancellationToken cancellationToken)
    {
        var (convoked, sat) = (new List<ConvokedSession>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var session in await sessions.ListAsync(schoolId, cancellationToken))
        {
            var ids = (await sessions.CandidatesAsync(schoolId, session.Id, cancellationToken)).Select(candidate => candidate.PersonId).ToList();
            if (session.StartsAt <= school.Now)
                sat.UnionWith(ids);
            else
                convoked.Add(Of(session, ids, view));
        }

        return (convoked, sat);
    }

    private static ConvokedSession Of(Session session, IEnumerable<string> ids, SchoolView view) => new(
        session.Id,
        session.Site,
        session.Room,
        new(session.Date, session.Time),
        session.SupervisorIds,
        ids.ToDictionary(id => id, id => view.Find(id)?.ExtraTimePercent ?? 0, StringComparer.Ordinal));
}
