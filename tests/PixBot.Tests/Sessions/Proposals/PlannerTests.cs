using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Features.Sessions.Planning.Proposal.Making;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Proposals;

public sealed class PlannerTests
{
    private static readonly DateOnly Day = new(2026, 6, 16);
    private static readonly ExamSlot Morning = new(Day, new(8, 30));

    [Fact]
    public void Every_rule_holds_in_random_schools_and_nobody_is_left_out()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var request = RandomSchool.Large(seed);
            var plan = Planner.Plan(request);
            PlanFaults.Of(request, plan).ShouldBeEmpty($"seed {seed}");
            plan.Unplaced.ShouldBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void Where_there_is_not_enough_of_anything_every_rule_holds_and_each_one_left_out_is_named()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var request = RandomSchool.Scarce(seed);
            var plan = Planner.Plan(request);
            PlanFaults.Of(request, plan).ShouldBeEmpty($"seed {seed}");
            plan.Unplaced.ShouldNotBeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void In_small_schools_as_many_are_placed_as_trying_everything_finds()
    {
        var wrong = new List<string>();
        for (var seed = 0; seed < 200; seed++)
        {
            var request = RandomSchool.Small(seed);
            var plan = Planner.Plan(request);
            PlanFaults.Of(request, plan).ShouldBeEmpty($"seed {seed}");
            var (placed, most) = (plan.Sessions.Sum(session => session.CandidateIds.Count), PlanOracle.MostPlaced(request));
            if (placed != most)
                wrong.Add($"seed {seed}: {placed} of {most}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void At_most_one_class_sits_at_two_times()
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var request = RandomSchool.Large(seed);
            var slots = Planner.Plan(request).Sessions.SelectMany(session => session.CandidateIds.Select(id => (id, session.Slot))).ToDictionary(pair => pair.id, pair => pair.Slot);
            request.Pupils.GroupBy(pupil => pupil.Class).Count(pupils => pupils.DistinctBy(pupil => slots[pupil.PersonId]).Count() > 1).ShouldBeLessThanOrEqualTo(1, $"seed {seed}");
        }
    }

    [Fact]
    public void The_end_with_extra_time_lies_within_the_rooms_opening()
    {
        var plan = Planner.Plan(School([Room("B12", 15, to: new(10, 49)), Room("B14", 12, to: new(10, 50))], Class("3A", 5, extra: 33)));

        plan.Sessions.ShouldHaveSingleItem().Room.ShouldBe("B14");
        plan.Sessions[0].Minutes.ShouldBe(140);
    }

    [Fact]
    public void Who_cannot_be_placed_is_named_with_the_reason()
    {
        Reasons(School([], Class("3A", 1))).ShouldBe([UnplacedReason.NoRoomOpen]);
        Reasons(School([Room("B12", 15, to: new(10, 20))], Class("3A", 1, extra: 33))).ShouldBe([UnplacedReason.NotLongEnough]);
        Reasons(School([Room("B12", 15)], [Class("3A", 1)[0] with { NotBefore = Day.AddDays(1) }])).ShouldBe([UnplacedReason.PupilCannot]);
        Reasons(School([Room("B12", 15)], Class("3A", 1)) with { Supervisors = [] }).ShouldBe([UnplacedReason.NoSupervisor]);
        Reasons(School([Room("B12", 3)], Class("3A", 3))).ShouldBe([UnplacedReason.NoSeat]);
    }

    [Fact]
    public void Spare_computers_stay_free_and_reserves_are_taken_last()
    {
        var request = School([Room("B12", 15)], Class("3A", 14)) with
        {
            Supervisors = [new("a", [Open()], IsReserve: true), new("b", [Open()], IsReserve: false)],
        };

        var session = Planner.Plan(request).Sessions.ShouldHaveSingleItem();
        session.CandidateIds.Count.ShouldBe(14);
        session.SupervisorIds.ShouldBe(["b"]);
    }

    internal static PlanRequest School(IReadOnlyList<RoomOffer> rooms, IReadOnlyList<PupilToPlan> pupils) =>
        new(rooms, [new("s1", [Open()], IsReserve: false), new("s2", [Open()], IsReserve: false)], [Morning], pupils, [], new PlanRules());

    private static RoomOffer Room(string name, int computers, TimeOnly? to = null) =>
        new("Site", name, computers, 1, [new(Day, new(8, 0), to ?? new(18, 0))], IsChecked: true);

    private static PupilToPlan[] Class(string name, int count, int extra = 0) =>
        [.. Enumerable.Range(1, count).Select(i => new PupilToPlan($"{name}-{i:00}", name, extra, NotBefore: null, Away: []))];

    private static Opening Open() => new(Day, new(8, 0), new(18, 0));

    private static IEnumerable<UnplacedReason> Reasons(PlanRequest request) => Planner.Plan(request).Unplaced.Select(pupil => pupil.Reason);
}
