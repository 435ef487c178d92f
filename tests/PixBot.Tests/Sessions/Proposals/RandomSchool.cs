using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Tests.Sessions.Proposals;

/// <summary>Schools made up from a seed, to plan for.</summary>
internal static class RandomSchool
{
    private static readonly DateOnly Monday = new(2026, 6, 15);
    private static readonly TimeOnly[] Hours = [new(8, 30), new(11, 0), new(14, 0)];

    /// <summary>About 600 pupils in 24 classes, 20 rooms that are open a third of the time, 12 slots with 3 to 6 supervisors each.</summary>
    public static PlanRequest Large(int seed)
    {
        var random = new Random(seed);
        var slots = Enumerable.Range(0, 12).Select(i => new ExamSlot(Monday.AddDays(i / 3), Hours[i % 3])).ToList();
        var rooms = Enumerable.Range(1, 20).Select(i => Room(random, $"B{i:00}", random.Next(12, 31), slots, open: 3)).ToList();
        var supervisors = slots.SelectMany((slot, at) => Enumerable.Range(1, random.Next(3, 7))
            .Select(i => new SupervisorOffer($"s{at:00}-{i}", [Around(slot, 150)], IsReserve: i > 4))).ToList();
        var pupils = Enumerable.Range(1, 24).SelectMany(c => Enumerable.Range(1, random.Next(22, 29)).Select(i => Pupil($"{c:00}-{i:00}", $"3{(char)('A' + c - 1)}", 0))).ToList();
        foreach (var at in Enumerable.Range(0, 14).Select(_ => random.Next(pupils.Count)))
            pupils[at] = pupils[at] with { ExtraPercent = 33 };
        return new(rooms, supervisors, slots, pupils, [], new PlanRules());
    }

    /// <summary>As <see cref="Large"/>, with a quarter of the rooms, so that many have no seat; some pupils are away now and then, and every other school wants two supervisors.</summary>
    public static PlanRequest Scarce(int seed)
    {
        var random = new Random(seed);
        var large = Large(seed);
        return large with
        {
            Rooms = [.. large.Rooms.Take(5)],
            Rules = new(Supervisors: 1 + (seed % 2)),
            Pupils = [.. large.Pupils.Select(pupil => random.Next(10) > 0 ? pupil : pupil with { Away = [new(Monday.AddDays(random.Next(4)), new(8, 0), new(12, 30))] })],
        };
    }

    /// <summary>So few of everything that every choice can be tried; slots may overlap, and often not all can have a seat.</summary>
    public static PlanRequest Small(int seed)
    {
        var random = new Random(seed);
        TimeOnly[] hours = [new(8, 30), new(random.Next(9, 12), 0), new(13, 30)];
        var slots = hours.Take(random.Next(1, 4)).Select(hour => new ExamSlot(Monday, hour)).ToList();
        var rooms = Enumerable.Range(1, random.Next(1, slots.Count == 3 ? 3 : 4)).Select(i => new RoomOffer(
            "Site", $"R{i}", random.Next(1, 5), random.Next(0, 2), [Some(random), Some(random)], random.Next(2) == 0)).ToList();
        var supervisors = Enumerable.Range(1, random.Next(1, 4)).Select(i => new SupervisorOffer($"s{i}", [Some(random)], random.Next(3) == 0)).ToList();
        var pupils = Enumerable.Range(1, random.Next(1, 10)).Select(i => Pupil($"p{i}", $"3{"AB"[random.Next(2)]}", random.Next(3) == 0 ? 33 : 0) with
        {
            Away = random.Next(5) == 0 ? [Some(random)] : [],
            NotBefore = random.Next(12) == 0 ? Monday.AddDays(1) : null,
        }).ToList();
        return new(rooms, supervisors, slots, pupils, [], new PlanRules(Turnaround: random.Next(2) * 15));
    }

    private static RoomOffer Room(Random random, string name, int computers, IEnumerable<ExamSlot> slots, int open) => new(
        "Site", name, computers, 1, [.. slots.Where(_ => random.Next(open) == 0).Select(slot => Around(slot, random.Next(2) == 0 ? 120 : 145))], IsChecked: random.Next(5) > 0);

    private static PupilToPlan Pupil(string id, string name, int extra) => new(id, name, extra, NotBefore: null, Away: []);

    private static Opening Around(ExamSlot slot, int minutes) => new(slot.Date, slot.Time, slot.Time.AddMinutes(minutes));

    private static Opening Some(Random random)
    {
        var from = new TimeOnly(random.Next(8, 12), random.Next(2) * 30);
        return new(Monday, from, from.AddMinutes(random.Next(2, 9) * 45));
    }
}
