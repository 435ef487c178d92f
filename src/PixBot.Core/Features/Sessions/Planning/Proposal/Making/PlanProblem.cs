using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>A request in an order of its own, so that the same input gives the same plan, without what says nothing.</summary>
internal sealed class PlanProblem
{
    private readonly Dictionary<(string Site, string Name), IReadOnlyList<Minutes>> openings;
    private readonly Dictionary<string, IReadOnlyList<Minutes>> availabilities;

    public PlanProblem(PlanRequest request)
    {
        Rules = request.Rules;
        Former = request.Former;
        Rooms = [.. request.Rooms.Where(room => room.Seats > 0).DistinctBy(room => room.Key).OrderBy(room => room.Site, StringComparer.Ordinal).ThenBy(room => room.Name, StringComparer.Ordinal)];
        Supervisors = [.. request.Supervisors.DistinctBy(one => one.PersonId).OrderBy(one => one.IsReserve).ThenBy(one => one.PersonId, StringComparer.Ordinal)];
        Slots = [.. request.Slots.Distinct().OrderBy(slot => slot.Minute)];
        Convoked = [.. request.Convoked.OrderBy(session => session.Id, StringComparer.Ordinal)];
        Pupils = [.. PupilsOf(request)];
        Kinds = [.. Pupils.GroupBy(pupil => pupil.Kind).Select(pupils => (pupils.First(), pupils.Count()))];
        Extras = [.. Pupils.Select(pupil => pupil.Extra).Append(0).Distinct().Order()];
        openings = Rooms.ToDictionary(room => room.Key, room => Opening.Merge(room.Openings));
        availabilities = Supervisors.ToDictionary(one => one.PersonId, one => Opening.Merge(one.Openings), StringComparer.Ordinal);
        Options = [.. Slots.SelectMany(slot => Rooms.SelectMany(room => Extras.Select(extra => new SessionOption(room, slot, extra)))).Where(IsOpen)];
    }

    public PlanRules Rules { get; }

    public SessionPlan? Former { get; }

    public IReadOnlyList<RoomOffer> Rooms { get; }

    /// <summary>Reserves last.</summary>
    public IReadOnlyList<SupervisorOffer> Supervisors { get; }

    public IReadOnlyList<ExamSlot> Slots { get; }

    public IReadOnlyList<ConvokedSession> Convoked { get; }

    /// <summary>Who is to get a seat, by class; none of those who have been convoked.</summary>
    public IReadOnlyList<Pupil> Pupils { get; }

    /// <summary>One pupil of each kind, and how many there are of it.</summary>
    public IReadOnlyList<(Pupil Pupil, int Count)> Kinds { get; }

    /// <summary>In minutes, rising from 0.</summary>
    public IReadOnlyList<int> Extras { get; }

    /// <summary>Every session that its room is open for.</summary>
    public IReadOnlyList<SessionOption> Options { get; }

    public bool IsRoomOpen(RoomOffer room, Minutes minutes) => openings[room.Key].Any(opening => opening.Contains(minutes));

    public bool IsThere(string supervisorId, Minutes minutes) =>
        availabilities.TryGetValue(supervisorId, out var stretches) && stretches.Any(stretch => stretch.Contains(minutes));

    private static IEnumerable<Pupil> PupilsOf(PlanRequest request)
    {
        var convoked = request.Convoked.SelectMany(session => session.CandidateExtras.Keys).ToHashSet(StringComparer.Ordinal);
        var kinds = new Dictionary<(int Extra, DateOnly? NotBefore, string Away), int>();
        var pupils = request.Pupils.Where(pupil => !convoked.Contains(pupil.PersonId)).DistinctBy(pupil => pupil.PersonId)
            .OrderBy(pupil => pupil.Class, Alphabet.Classes).ThenBy(pupil => pupil.Class, StringComparer.Ordinal).ThenBy(pupil => pupil.PersonId, StringComparer.Ordinal);
        foreach (var pupil in pupils)
        {
            var (extra, away) = (request.Rules.Extra(pupil.ExtraPercent), Opening.Merge(pupil.Away));
            var kind = (extra, pupil.NotBefore, string.Join('|', away));
            kinds.TryAdd(kind, kinds.Count);
            yield return new(pupil.PersonId, pupil.Class, extra, pupil.NotBefore, away, kinds[kind]);
        }
    }

    private bool IsOpen(SessionOption option) =>
        IsRoomOpen(option.Room, new(option.Slot.Minute, option.Slot.Minute + Rules.Duration + option.Extra));
}
