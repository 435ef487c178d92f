using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Work;

public sealed class JobLoopTests : IDisposable
{
    private static readonly TimeSpan AMinute = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider clock = new();
    private readonly CancellationTokenSource stopping = new();

    [Fact]
    public void The_next_round_comes_after_the_time_that_the_last_one_gave()
    {
        var loop = Run(new TestLoop(clock, round => TimeSpan.FromMinutes(round)));

        Pass(minutes: 6);

        loop.Rounds.ShouldBe([0, 1, 3, 6]);
    }

    [Fact]
    public void A_round_that_asks_for_no_wait_is_followed_at_once()
    {
        var loop = Run(new TestLoop(clock, round => round == 1 ? TimeSpan.Zero : AMinute));

        loop.Rounds.ShouldBe([0, 0]);
    }

    [Fact]
    public void A_loop_may_wait_before_its_first_round()
    {
        var loop = Run(new TestLoop(clock, _ => AMinute) { First = TimeSpan.FromMinutes(5) });

        Pass(minutes: 6);

        loop.Rounds.ShouldBe([5, 6]);
    }

    [Fact]
    public void A_round_that_throws_is_logged_without_its_message_and_the_loop_goes_on_after_a_while()
    {
        var loop = Run(new TestLoop(clock, round => round == 2 ? throw new InvalidOperationException("Zoé Martin") : AMinute));

        Pass(minutes: 5);

        loop.Rounds.ShouldBe([0, 1, 4, 5]);
        loop.Faults.ShouldHaveSingleItem().ShouldStartWith("System.InvalidOperationException");
        loop.Faults[0].ShouldNotContain("Zoé");
    }

    [Fact]
    public void A_time_out_that_is_not_the_process_stopping_is_a_fault_like_others()
    {
        var loop = Run(new TestLoop(clock, round => round == 1 ? throw new TaskCanceledException() : AMinute));

        Pass(minutes: 3);

        loop.Rounds.ShouldBe([0, 3]);
        loop.Faults.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_signal_ends_the_wait_between_rounds()
    {
        var second = new TaskCompletionSource();
        var signal = new WakeSignal();
        Run(new TestLoop(clock, round =>
        {
            if (round == 2)
                second.SetResult();
            return AMinute;
        }, signal));

        signal.Set();

        await second.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_signal_does_not_end_the_wait_after_a_fault()
    {
        var signal = new WakeSignal();
        var loop = Run(new TestLoop(clock, _ => throw new InvalidOperationException(), signal));

        signal.Set();
        Pass(minutes: 2);

        loop.Rounds.ShouldBe([0]);
    }

    [Fact]
    public async Task A_loop_that_stops_waits_for_what_it_has_begun_and_ends_well()
    {
        var loop = new TestLoop(clock, _ => AMinute);
        var run = loop.RunAsync(stopping.Token);

        await stopping.CancelAsync();

        run.IsCompleted.ShouldBeFalse();
        loop.Begun.SetResult();
        await run;
        loop.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_fails_because_the_process_stops_is_no_fault()
    {
        var loop = new TestLoop(clock, round =>
        {
            if (round == 2)
                stopping.Cancel();
            return round == 2 ? throw new IOException() : AMinute;
        });
        loop.Begun.SetResult();
        var run = loop.RunAsync(stopping.Token);

        Pass(minutes: 1);
        await run;

        loop.Faults.ShouldBeEmpty();
    }

    public void Dispose()
    {
        stopping.Cancel();
        stopping.Dispose();
    }

    private TestLoop Run(TestLoop loop)
    {
        loop.Begun.SetResult();
        _ = loop.RunAsync(stopping.Token);
        return loop;
    }

    private void Pass(int minutes)
    {
        for (var i = 0; i < minutes; i++)
            clock.Advance(AMinute);
    }

    /// <summary>A loop whose rounds do as a test says, by their number from 1; after a fault it waits three minutes.</summary>
    private sealed class TestLoop(FakeTimeProvider clock, Func<int, TimeSpan> round, WakeSignal? signal = null) : JobLoop(clock)
    {
        private readonly DateTimeOffset started = clock.GetUtcNow();

        /// <summary>When each round began, in minutes.</summary>
        public List<double> Rounds { get; } = [];

        public List<string> Faults { get; } = [];

        public TimeSpan First { get; init; }

        /// <summary>What the rounds have begun ends with it.</summary>
        public TaskCompletionSource Begun { get; } = new();

        protected override TimeSpan BeforeFirstRound => First;

        protected override TimeSpan AfterFault => TimeSpan.FromMinutes(3);

        private protected override WakeSignal? Signal => signal;

        protected override Task<TimeSpan> RoundAsync(CancellationToken stoppingToken)
        {
            Rounds.Add((Clock.GetUtcNow() - started).TotalMinutes);
            return Task.FromResult(round(Rounds.Count));
        }

        protected override void LogFault(string fault) => Faults.Add(fault);

        private protected override Task EndAsync() => Begun.Task;
    }
}
