using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Work;

public sealed class QueueRunnerTests
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    private static Task<WorkOutcome> Finished => Task.FromResult(WorkOutcome.Finished);

    [Fact]
    public async Task Work_sent_by_the_same_process_is_done_at_once()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, (_, _) => Finished);
        var running = world.Run(handler);
        await world.Story.PassAsync(TimeSpan.FromSeconds(3.5));
        var sent = world.Story.Clock.GetUtcNow();

        await WorkWorld.SendAsync(running.Queue, "test");
        await world.Story.UntilAsync(() => handler.Done == 1, AMinute);

        handler.Begun.ShouldBe([sent]);
        (await world.Outside.TakeAsync(1, AMinute, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Work_sent_by_another_process_is_done_within_a_second()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, (_, _) => Finished);
        world.Run(handler);
        await world.Story.PassAsync(TimeSpan.FromSeconds(3.5));
        var sent = world.Story.Clock.GetUtcNow();

        await WorkWorld.SendAsync(world.Outside, "test");
        await world.Story.UntilAsync(() => handler.Done == 1, AMinute);

        (handler.Begun[0] - sent).ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Work_that_threw_comes_back_and_is_done()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, (time, _) => time < 3 ? throw new InvalidOperationException() : Finished);
        var running = world.Run(handler);

        await WorkWorld.SendAsync(running.Queue, "test");
        await world.Story.UntilAsync(() => handler.Done == 1, TimeSpan.FromMinutes(5));

        handler.Begun.Count.ShouldBe(3);
        (handler.Begun[1] - handler.Begun[0]).ShouldBeInRange(QueueRunner.Visibility, QueueRunner.Visibility + TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Work_that_always_throws_ends_among_the_dead_letters_and_can_be_revived()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, (time, _) => time < 6 ? throw new InvalidOperationException() : Finished);
        var running = world.Run(handler);

        await WorkWorld.SendAsync(running.Queue, "test");
        await world.Story.PassAsync(TimeSpan.FromMinutes(10));
        var letters = await running.Queue.DeadLettersAsync(10, TestContext.Current.CancellationToken);
        await running.Queue.ReviveAsync(letters.ShouldHaveSingleItem(), TestContext.Current.CancellationToken);
        await world.Story.UntilAsync(() => handler.Done == 1, AMinute);

        handler.Begun.Count.ShouldBe(6);
    }

    [Fact]
    public async Task Work_of_an_unknown_kind_goes_to_the_dead_letters_with_a_reason()
    {
        await using var world = await WorkWorld.Begin();
        var running = world.Run([]);

        await WorkWorld.SendAsync(running.Queue, "mystery");
        await world.Story.PassAsync(TimeSpan.FromSeconds(2));

        var letter = (await running.Queue.DeadLettersAsync(10, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        letter.Reason.ShouldContain("mystery");
    }

    [Fact]
    public async Task Work_that_can_never_be_done_goes_to_the_dead_letters_at_once()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, (_, _) => Task.FromResult<WorkOutcome>(new WorkOutcome.DeadLetter("the file is gone")));
        var running = world.Run(handler);

        await WorkWorld.SendAsync(running.Queue, "test");
        await world.Story.PassAsync(TimeSpan.FromMinutes(5));

        handler.Begun.Count.ShouldBe(1);
        var letter = (await running.Queue.DeadLettersAsync(10, TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        letter.Reason.ShouldBe("the file is gone");
    }

    [Fact]
    public async Task Work_to_be_done_again_comes_as_often_as_it_asks()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, (time, _) => Task.FromResult(
            time < 9 ? new WorkOutcome.Again(TimeSpan.FromSeconds(10)) : WorkOutcome.Finished));
        var running = world.Run(handler);

        await WorkWorld.SendAsync(running.Queue, "test");
        await world.Story.PassAsync(TimeSpan.FromMinutes(3));

        handler.Begun.Count.ShouldBe(9);
        handler.Begun.Zip(handler.Begun.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= TimeSpan.FromSeconds(10));
        (await running.Queue.DeadLettersAsync(10, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Long_work_is_not_taken_by_another_process_meanwhile()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, async (_, token) =>
        {
            await Task.Delay(TimeSpan.FromMinutes(10), world.Story.Clock, token);
            return WorkOutcome.Finished;
        });
        var running = world.Run(handler);
        world.Run(handler);

        await WorkWorld.SendAsync(running.Queue, "test");
        await world.Story.PassAsync(TimeSpan.FromMinutes(15));

        handler.Begun.Count.ShouldBe(1);
        handler.Done.ShouldBe(1);
    }

    [Fact]
    public async Task A_jump_of_the_clock_does_not_begin_work_twice()
    {
        await using var world = await WorkWorld.Begin();
        var handler = new TestHandler(world.Story.Clock, async (_, token) =>
        {
            await world.Story.UntilAsync(() => world.Story.Clock.GetUtcNow().Hour > 8, TimeSpan.FromHours(3));
            await Task.Delay(TimeSpan.FromSeconds(50), world.Story.Clock, token);
            return WorkOutcome.Finished;
        });
        var running = world.Run(handler);
        await WorkWorld.SendAsync(running.Queue, "test");
        await world.Story.PassAsync(TimeSpan.FromSeconds(5));

        world.Story.Clock.Advance(TimeSpan.FromHours(2));
        await world.Story.PassAsync(TimeSpan.FromMinutes(5));

        handler.Begun.Count.ShouldBe(1);
        (await world.Outside.TakeAsync(1, AMinute, TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_work_of_a_killed_process_is_done_by_another()
    {
        await using var world = await WorkWorld.Begin();
        var hanging = new TestHandler(world.Story.Clock, (_, _) => new TaskCompletionSource<WorkOutcome>().Task);
        var dying = world.Run(hanging);
        await WorkWorld.SendAsync(dying.Queue, "test");
        await world.Story.UntilAsync(() => hanging.Begun.Count == 1, AMinute);
        dying.Process.Kill();
        var handler = new TestHandler(world.Story.Clock, (_, _) => Finished);
        world.Run(handler);

        await world.Story.UntilAsync(() => handler.Done == 1, AMinute);

        (handler.Begun[0] - hanging.Begun[0]).ShouldBeInRange(TimeSpan.FromSeconds(29), QueueRunner.Visibility + TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_process_that_stops_waits_for_its_work_and_gives_back_what_is_not_done()
    {
        await using var world = await WorkWorld.Begin();
        var interrupted = new TestHandler(world.Story.Clock, async (_, token) =>
        {
            await Task.Delay(AMinute, world.Story.Clock, token);
            return WorkOutcome.Finished;
        });
        var stopping = world.Run(interrupted);
        await WorkWorld.SendAsync(stopping.Queue, "test");
        await world.Story.UntilAsync(() => interrupted.Begun.Count == 1, AMinute);

        await stopping.Stopping.CancelAsync();
        await stopping.Run;
        var stopped = world.Story.Clock.GetUtcNow();
        var handler = new TestHandler(world.Story.Clock, (_, _) => Finished);
        world.Run(handler);
        await world.Story.UntilAsync(() => handler.Done == 1, AMinute);

        interrupted.Done.ShouldBe(0);
        (handler.Begun[0] - stopped).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task No_more_is_worked_on_at_once_than_there_are_workers()
    {
        await using var world = await WorkWorld.Begin();
        var (now, most) = (0, 0);
        var handler = new TestHandler(world.Story.Clock, async (_, token) =>
        {
            most = Math.Max(most, ++now);
            await Task.Delay(TimeSpan.FromSeconds(1), world.Story.Clock, token);
            now--;
            return WorkOutcome.Finished;
        });
        var running = world.Run(workers: 3, [handler]);
        for (var i = 0; i < 12; i++)
            await WorkWorld.SendAsync(running.Queue, "test");
        var sent = world.Story.Clock.GetUtcNow();

        await world.Story.UntilAsync(() => handler.Done == 12, AMinute);

        most.ShouldBe(3);
        (world.Story.Clock.GetUtcNow() - sent).ShouldBeLessThan(TimeSpan.FromSeconds(4.5));
    }
}
