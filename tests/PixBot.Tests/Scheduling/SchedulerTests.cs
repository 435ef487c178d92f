using PixBot.Core.Jobs;
using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Scheduling;

public sealed class SchedulerTests
{
    private static readonly TimeSpan Accuracy = TimeSpan.FromSeconds(30);

    private static DueWork Work(string id) => new(SchoolId.OfTenant("tenant"), "test", id);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Planned_work_is_done_at_its_time_and_forgotten()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var running = world.Run(handler);
        var at = world.Now.AddMinutes(10);

        await running.Schedule.PlanAsync(Work("a"), at, Token);
        await world.Story.PassAsync(TimeSpan.FromMinutes(20));

        handler.Begun.ShouldBe([("a", at)]);
        (await world.RowsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Two_processes_do_planned_work_once()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var running = world.Run(handler);
        world.Run(handler);
        for (var i = 0; i < 30; i++)
            await running.Schedule.PlanAsync(Work($"{i}"), world.Now.AddMinutes(i % 3), Token);

        await world.Story.PassAsync(TimeSpan.FromMinutes(10));

        handler.Ids.Order().ShouldBe(Enumerable.Range(0, 30).Select(i => $"{i}").Order());
    }

    [Fact]
    public async Task Processes_that_find_the_same_work_at_once_do_it_once()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var schedule = new Schedule(world.Outside, new ScheduleSignal());
        for (var i = 0; i < 5; i++)
            await schedule.PlanAsync(Work($"{i}"), world.Now, Token);

        for (var i = 0; i < 4; i++)
            world.Run(handler);
        await world.Story.PassAsync(TimeSpan.FromMinutes(5));

        handler.Ids.Order().ShouldBe(["0", "1", "2", "3", "4"]);
    }

    [Fact]
    public async Task What_another_process_planned_is_done_in_time()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        world.Run(handler);
        await world.Story.PassAsync(TimeSpan.FromSeconds(7));
        var at = world.Now.AddSeconds(1);

        await new Schedule(world.Outside, new ScheduleSignal()).PlanAsync(Work("a"), at, Token);
        await world.Story.PassAsync(TimeSpan.FromMinutes(1));

        (handler.Begun.ShouldHaveSingleItem().At - at).ShouldBeLessThan(Accuracy);
    }

    [Fact]
    public async Task What_was_due_while_nothing_ran_is_done_late_rather_than_never()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var stopping = world.Run(handler);
        await stopping.Schedule.PlanAsync(Work("a"), world.Now.AddMinutes(10), Token);
        await stopping.Stopping.CancelAsync();
        await stopping.Run;

        await world.Story.PassAsync(TimeSpan.FromHours(5));
        world.Run(handler);
        var started = world.Now;
        await world.Story.PassAsync(TimeSpan.FromMinutes(1));

        handler.Begun.ShouldBe([("a", started)]);
    }

    [Fact]
    public async Task The_claim_of_a_killed_process_lapses()
    {
        await using var world = await SchedulingWorld.Begin();
        var hanging = new TestDueHandler(world.Story.Clock, (_, _) => new TaskCompletionSource().Task);
        var dying = world.Run(hanging);
        await dying.Schedule.PlanAsync(Work("a"), world.Now, Token);
        await world.Story.UntilAsync(() => hanging.Begun.Count == 1, Accuracy);
        dying.Process.Kill();
        var handler = new TestDueHandler(world.Story.Clock);
        world.Run(handler);

        await world.Story.UntilAsync(() => handler.Begun.Count == 1, TimeSpan.FromMinutes(5));

        (handler.Begun[0].At - hanging.Begun[0].At).ShouldBeInRange(Scheduler.Lease, Scheduler.Lease + Accuracy);
    }

    [Fact]
    public async Task The_claim_of_a_process_that_works_long_does_not_lapse()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock, (_, token) => Task.Delay(TimeSpan.FromMinutes(10), world.Story.Clock, token));
        var running = world.Run(handler);
        world.Run(handler);

        await running.Schedule.PlanAsync(Work("a"), world.Now, Token);
        await world.Story.PassAsync(TimeSpan.FromMinutes(20));

        handler.Begun.Count.ShouldBe(1);
        (await world.RowsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Work_planned_again_is_moved()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var running = world.Run(handler);
        var at = world.Now.AddMinutes(30);

        await running.Schedule.PlanAsync(Work("a"), world.Now.AddMinutes(10), Token);
        await running.Schedule.PlanAsync(Work("a"), at, Token);
        await running.Schedule.PlanAsync(Work("a"), at, Token);
        await world.Story.PassAsync(TimeSpan.FromHours(1));

        handler.Begun.ShouldBe([("a", at)]);
    }

    [Fact]
    public async Task Cancelled_work_is_not_done()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var running = world.Run(handler);

        await running.Schedule.PlanAsync(Work("a"), world.Now.AddMinutes(10), Token);
        await running.Schedule.CancelAsync(Work("a"), Token);
        await running.Schedule.CancelAsync(Work("never planned"), Token);
        await world.Story.PassAsync(TimeSpan.FromHours(1));

        handler.Begun.ShouldBeEmpty();
        (await world.RowsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Work_may_plan_itself_anew_while_it_is_done()
    {
        await using var world = await SchedulingWorld.Begin();
        ISchedule? schedule = null;
        var handler = new TestDueHandler(world.Story.Clock, (work, token) => schedule!.PlanAsync(work, world.Now.AddHours(1), token));
        schedule = world.Run(handler).Schedule;

        await schedule.PlanAsync(Work("a"), world.Now.AddMinutes(1), Token);
        await world.Story.PassAsync(TimeSpan.FromHours(3.5));

        handler.Begun.Count.ShouldBe(4);
        (await world.RowsAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Work_that_fails_is_tried_again_after_a_growing_while_and_stops_no_other()
    {
        await using var world = await SchedulingWorld.Begin();
        var failures = 0;
        var handler = new TestDueHandler(world.Story.Clock, (work, _) =>
            work.Id == "bad" && ++failures <= 3 ? throw new InvalidOperationException() : Task.CompletedTask);
        var running = world.Run(handler);

        await running.Schedule.PlanAsync(Work("bad"), world.Now, Token);
        await running.Schedule.PlanAsync(Work("good"), world.Now.AddSeconds(1), Token);
        await world.Story.PassAsync(TimeSpan.FromMinutes(10));

        var bad = handler.Begun.Where(b => b.Id == "bad").Select(b => b.At).ToList();
        bad.Zip(bad.Skip(1)).Select(pair => (pair.Second - pair.First).TotalSeconds).ShouldBe([30, 60, 120]);
        handler.Begun.Count(b => b.Id == "good").ShouldBe(1);
        (await world.RowsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_jump_of_the_clock_is_noticed_at_once()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var running = world.Run(handler);
        await running.Schedule.PlanAsync(Work("a"), world.Now.AddHours(3), Token);
        await world.Story.PassAsync(TimeSpan.FromSeconds(5));

        world.Story.Clock.Advance(TimeSpan.FromHours(4));
        var jumped = world.Now;
        await world.Story.UntilAsync(() => handler.Begun.Count == 1, Accuracy);

        (world.Now - jumped).ShouldBeLessThanOrEqualTo(TimeSpan.FromMilliseconds(50));
    }

    [Fact]
    public async Task Ids_with_any_characters_are_kept_apart()
    {
        await using var world = await SchedulingWorld.Begin();
        var handler = new TestDueHandler(world.Story.Clock);
        var running = world.Run(handler);
        string[] ids = ["a/b", "a\\b", "é#?", "a|b"];
        foreach (var id in ids)
            await running.Schedule.PlanAsync(Work(id), world.Now.AddMinutes(1), Token);

        await world.Story.PassAsync(TimeSpan.FromMinutes(5));

        handler.Ids.Order().ShouldBe(ids.Order());
    }
}
