using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>A session to come and who is enrolled.</summary>
internal sealed record TakenTime(Session Session, IReadOnlyList<string> CandidateIds)
{
    /// <summary>In the school's local time; without extra time, so that nothing is held to clash that may not.</summary>
    public Minutes Minutes
    {
        get
        {
            var from = Minutes.At(Session.Date, Session.Time);
            return new(from, from + (int)Session.Duration.TotalMinutes);
        }
    }
}

/// <summary>Rooms, supervisors and students that are taken by the sessions to come.</summary>
internal sealed class TakenTimes(IReadOnlyList<TakenTime> sessions)
{
    private readonly Dictionary<string, string> places = sessions.SelectMany(one => one.CandidateIds.Select(id => (id, one.Session.Id)))
        .DistinctBy(pair => pair.id).ToDictionary(pair => pair.id, pair => pair.Id, StringComparer.Ordinal);

    public IReadOnlyList<string> CandidatesOf(string sessionId) => sessions.FirstOrDefault(one => one.Session.Id == sessionId)?.CandidateIds ?? [];

    public bool IsElsewhere(string personId, string sessionId) => places.TryGetValue(personId, out var taken) && taken != sessionId;

    /// <summary>The room, or one of its supervisors, is in another session at the time.</summary>
    public bool Clashes(ProposedSession planned)
    {
        var from = Minutes.At(planned.Slot.Date, planned.Slot.Time);
        var minutes = new Minutes(from, from + planned.Minutes);
        return sessions.Any(one => one.Minutes.Overlaps(minutes)
            && ((one.Session.Site, one.Session.Room) == (planned.Site, planned.Room) || one.Session.SupervisorIds.Intersect(planned.SupervisorIds, StringComparer.Ordinal).Any()));
    }
}
