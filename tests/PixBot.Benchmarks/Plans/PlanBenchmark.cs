using System.Diagnostics;
using System.Globalization;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Features.Sessions.Planning.Proposal.Making;
using PixBot.Tests.Sessions.Proposals;

namespace PixBot.Benchmarks.Plans;

/// <summary>
/// Plans 200 random schools of about 600 pupils: how long it takes, who has no seat, which classes sit at several times, and
/// how many others move when one pupil more comes or one room is closed.
/// </summary>
internal static class PlanBenchmark
{
    private const int Schools = 200;
    private const double Limit = 500;

    public static int Run()
    {
        Planner.Plan(RandomSchool.Large(-1));
        var figures = Enumerable.Range(0, Schools).Select(Measure).ToList();
        var times = figures.Select(one => one.Time).Order().ToList();
        var pupils = figures.Sum(one => one.Pupils);
        Console.WriteLine(Line($"{Schools} schools, {pupils} pupils"));
        Console.WriteLine(Line($"time: median {times[Schools / 2]:0} ms, 95 % under {times[Schools * 95 / 100]:0} ms, longest {times[^1]:0} ms ({times[^1] / Limit:0.00} of the limit)"));
        Console.WriteLine(Line($"rules broken: {figures.Sum(one => one.Faults)}; without a seat: {figures.Sum(one => one.Unplaced)} of {pupils}"));
        Console.WriteLine(Line($"classes at several times: at most {figures.Max(one => one.Split)} a school, {figures.Average(one => one.Split):0.00} on average"));
        Console.WriteLine(Line($"one pupil more: moved {(double)figures.Sum(one => one.MovedByPupil) / pupils:0.0000} of the others"));
        Console.WriteLine(Line($"one room less: moved {(double)figures.Sum(one => one.MovedByRoom) / pupils:0.0000} of those who sat elsewhere"));
        Console.WriteLine(Line($"planned again after either: longest {figures.Max(one => one.TimeAgain):0} ms"));
        return figures.Sum(one => one.Faults) == 0 && times[^1] < Limit ? 0 : 1;
    }

    private static Figures Measure(int seed)
    {
        var request = RandomSchool.Large(seed);
        var (plan, time) = Timed(request);
        var (more, timeMore) = Timed(request with { Pupils = [.. request.Pupils, new("new", "3C", 0, null, [])], Former = plan });
        var room = plan.Sessions[0].Room;
        var (less, timeLess) = Timed(request with { Rooms = [.. request.Rooms.Where(one => one.Name != room)], Former = plan });
        var slots = plan.Sessions.SelectMany(session => session.CandidateIds.Select(id => (id, session.Slot))).ToDictionary(pair => pair.id, pair => pair.Slot);
        return new(
            request.Pupils.Count,
            time,
            PlanFaults.Of(request, plan).Count,
            plan.Unplaced.Count,
            request.Pupils.Where(pupil => slots.ContainsKey(pupil.PersonId)).GroupBy(pupil => pupil.Class).Count(pupils => pupils.DistinctBy(pupil => slots[pupil.PersonId]).Count() > 1),
            Moved(plan, more, but: null),
            Moved(plan, less, but: room),
            Math.Max(timeMore, timeLess));
    }

    private static (SessionPlan Plan, double Time) Timed(PlanRequest request)
    {
        var watch = Stopwatch.StartNew();
        var plan = Planner.Plan(request);
        return (plan, watch.Elapsed.TotalMilliseconds);
    }

    private static int Moved(SessionPlan before, SessionPlan after, string? but)
    {
        var places = after.Sessions.SelectMany(session => session.CandidateIds.Select(id => (id, session.Room, session.Slot))).ToHashSet();
        return before.Sessions.Where(session => session.Room != but).Sum(session => session.CandidateIds.Count(id => !places.Contains((id, session.Room, session.Slot))));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Figures(int Pupils, double Time, int Faults, int Unplaced, int Split, int MovedByPupil, int MovedByRoom, double TimeAgain);
}
