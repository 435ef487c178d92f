using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Features.Sessions.Planning.Proposal.Making;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Proposals;

public sealed class PlanStabilityTests
{
    [Fact]
    public void The_same_input_in_another_order_gives_the_same_plan()
    {
        var request = RandomSchool.Large(1);
        var turned = request with
        {
            Rooms = [.. request.Rooms.Reverse()],
            Supervisors = [.. request.Supervisors.Reverse()],
            Slots = [.. request.Slots.Reverse()],
            Pupils = [.. request.Pupils.Reverse()],
        };

        Written(Planner.Plan(turned)).ShouldBe(Written(Planner.Plan(request)));
    }

    [Fact]
    public void Planned_again_with_nothing_changed_it_stays_as_it_is()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            foreach (var request in new[] { RandomSchool.Large(seed), RandomSchool.Scarce(seed), RandomSchool.Small(seed) })
            {
                var former = Planner.Plan(request);
                Written(Planner.Plan(request with { Former = former })).ShouldBe(Written(former), $"seed {seed}");
            }
        }
    }

    [Fact]
    public void One_more_pupil_moves_nobody_else()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var request = RandomSchool.Large(seed);
            var former = Planner.Plan(request);
            var after = Planner.Plan(request with { Pupils = [.. request.Pupils, new("new", "3C", 0, null, [])], Former = former });

            after.Unplaced.ShouldBeEmpty();
            Moved(former, after).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void A_room_less_moves_only_who_sat_there()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var request = RandomSchool.Large(seed);
            var former = Planner.Plan(request);
            var room = former.Sessions[0].Room;
            var theirs = former.Sessions.Where(session => session.Room == room).SelectMany(session => session.CandidateIds).ToList();
            var fewer = request with { Rooms = [.. request.Rooms.Where(one => one.Name != room)], Former = former };
            var after = Planner.Plan(fewer);

            PlanFaults.Of(fewer, after).ShouldBeEmpty($"seed {seed}");
            after.Unplaced.ShouldBeEmpty($"seed {seed}");
            Moved(former, after).Except(theirs).ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Who_is_convoked_never_moves()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var request = RandomSchool.Large(seed);
            var former = Planner.Plan(request);
            var convoked = Convoked(request, former.Sessions.Take(6));
            var closed = former.Sessions[0].Room;
            var later = request with { Convoked = convoked, Rooms = [.. request.Rooms.Where(room => room.Name != closed)], Former = former };
            var after = Planner.Plan(later);

            PlanFaults.Of(later, after).ShouldBeEmpty($"seed {seed}");
            var taken = convoked.SelectMany(session => session.CandidateExtras.Keys).ToHashSet();
            after.Unplaced.ShouldNotContain(pupil => taken.Contains(pupil.PersonId), $"seed {seed}");
            after.Sessions.Where(session => session.ConvokedId is null).SelectMany(session => session.CandidateIds).ShouldNotContain(id => taken.Contains(id), $"seed {seed}");
            var theirs = former.Sessions.Where(session => session.Room == closed).SelectMany(session => session.CandidateIds);
            Moved(former, after).Except(theirs).ShouldBeEmpty($"seed {seed}");
        }
    }

    private static List<ConvokedSession> Convoked(PlanRequest request, IEnumerable<ProposedSession> sessions)
    {
        var extras = request.Pupils.ToDictionary(pupil => pupil.PersonId, pupil => pupil.ExtraPercent);
        return [.. sessions.Select((session, i) => new ConvokedSession(
            $"c{i}", session.Site, session.Room, session.Slot, session.SupervisorIds, session.CandidateIds.ToDictionary(id => id, id => extras[id])))];
    }

    private static IEnumerable<string> Moved(SessionPlan before, SessionPlan after)
    {
        var places = Places(after);
        return Places(before).Where(pair => places.TryGetValue(pair.Key, out var place) && place != pair.Value).Select(pair => pair.Key);
    }

    private static Dictionary<string, string> Places(SessionPlan plan) => plan.Sessions
        .SelectMany(session => session.CandidateIds.Select(id => (id, place: $"{session.Room} {session.Slot}"))).ToDictionary(pair => pair.id, pair => pair.place);

    private static IEnumerable<string> Written(SessionPlan plan) => plan.Sessions.Select(session =>
        $"{session.Room} {session.Slot} {session.Minutes} {string.Join(',', session.SupervisorIds)} {string.Join(',', session.CandidateIds)}");
}
