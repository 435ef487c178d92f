using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using PixBot.Simulator.Time;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Simulator;

public sealed class AdjustableClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider real = new(Start);
    private readonly AdjustableClock clock;

    public AdjustableClockTests() => clock = new AdjustableClock(real);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void It_runs_with_real_time_from_where_it_was_set()
    {
        clock.Set(Start.AddDays(3));
        real.Advance(TimeSpan.FromMinutes(5));

        clock.GetUtcNow().ShouldBe(Start.AddDays(3).AddMinutes(5));
        clock.Offset.ShouldBe(TimeSpan.FromDays(3));
    }

    [Fact]
    public async Task A_wait_ends_when_a_jump_passes_its_time()
    {
        var waiting = Task.Delay(TimeSpan.FromMinutes(30), clock, Stop);

        clock.Advance(TimeSpan.FromMinutes(29));
        waiting.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromMinutes(1));

        await waiting;
    }

    [Fact]
    public async Task A_wait_also_ends_by_real_time_and_by_both_together()
    {
        var waiting = Task.Delay(TimeSpan.FromMinutes(30), clock, Stop);

        clock.Advance(TimeSpan.FromMinutes(20));
        real.Advance(TimeSpan.FromMinutes(9));
        waiting.IsCompleted.ShouldBeFalse();
        real.Advance(TimeSpan.FromMinutes(1));

        await waiting;
    }

    [Fact]
    public async Task Setting_it_back_leaves_waits_as_they_were()
    {
        var waiting = Task.Delay(TimeSpan.FromMinutes(30), clock, Stop);

        clock.Set(Start.AddDays(-1));
        real.Advance(TimeSpan.FromMinutes(30));

        await waiting;
        clock.GetUtcNow().ShouldBe(Start.AddDays(-1).AddMinutes(30));
    }

    [Fact]
    public async Task A_periodic_timer_ticks_once_for_a_jump_over_many_periods_and_keeps_its_beat()
    {
        var ticks = 0;
        await using var timer = clock.CreateTimer(_ => ticks++, null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1));

        clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(30));
        real.Advance(TimeSpan.Zero);
        ticks.ShouldBe(1);
        real.Advance(TimeSpan.FromSeconds(29));
        ticks.ShouldBe(1);
        real.Advance(TimeSpan.FromSeconds(1));

        ticks.ShouldBe(2);
    }

    [Fact]
    public async Task A_periodic_timer_wakes_its_loop()
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        var tick = timer.WaitForNextTickAsync(Stop);

        clock.Advance(TimeSpan.FromHours(1));
        real.Advance(TimeSpan.Zero);

        (await tick).ShouldBeTrue();
    }

    [Fact]
    public void A_disposed_timer_and_one_that_was_put_off_do_not_fire()
    {
        var fired = 0;
        var disposed = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        using var putOff = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        disposed.Dispose();
        putOff.Change(TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan).ShouldBeTrue();
        disposed.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan).ShouldBeFalse();

        clock.Advance(TimeSpan.FromHours(1));
        real.Advance(TimeSpan.Zero);

        fired.ShouldBe(0);
    }

    [Fact]
    public async Task On_real_time_jumps_from_many_threads_wake_every_wait()
    {
        var live = new AdjustableClock();
        var waits = Enumerable.Range(0, 200).Select(i => Task.Delay(TimeSpan.FromHours(1 + (i % 10)), live, Stop)).ToArray();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => live.Advance(TimeSpan.FromMinutes(31)), Stop)));

        await Task.WhenAll(waits);
    }

    [Fact]
    public void Elapsed_time_includes_jumps_and_never_runs_back()
    {
        var start = clock.GetTimestamp();
        clock.Advance(TimeSpan.FromHours(1));
        clock.Set(Start);
        real.Advance(TimeSpan.FromSeconds(1));

        clock.GetElapsedTime(start).ShouldBe(TimeSpan.FromHours(1) + TimeSpan.FromSeconds(1));
    }
}

public sealed class ClockEndpointTests : SimulatorFixture
{
    private readonly AdjustableClock clock = new(new FakeTimeProvider(new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero)));

    protected override TimeProvider Clock => clock;

    private async Task<HttpResponseMessage> MoveAsync(string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        return await Connector.PostAsync(new Uri(Address, "/simulator/clock"), body, Stop);
    }

    [Theory]
    [InlineData("""{"advance":"00:30:00"}""", "2026-06-15T08:30:00")]
    [InlineData("""{"advance":"1.00:00:00"}""", "2026-06-16T08:00:00")]
    [InlineData("""{"now":"2026-09-01T06:00:00Z"}""", "2026-09-01T06:00:00")]
    [InlineData("""{"now":"2026-09-01T08:00:00+02:00"}""", "2026-09-01T06:00:00")]
    public async Task It_moves_and_says_where_to(string move, string expected)
    {
        var answer = await JsonAsync(await MoveAsync(move));

        ((string?)answer["now"])!.ShouldStartWith(expected);
        ((string?)(await JsonAsync(await Connector.GetAsync(new Uri(Address, "/simulator/clock"), Stop)))["now"]).ShouldBe((string?)answer["now"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("later")]
    [InlineData("""{"advance":"soon"}""")]
    [InlineData("""{"advance":5}""")]
    [InlineData("""{"now":"tomorrow"}""")]
    [InlineData("""{"now":"2026-06-15T08:00:00Z","advance":"00:01:00"}""")]
    [InlineData("""{"advance":"9999999.00:00:00"}""")]
    [InlineData("""{"now":"9999-12-31T00:00:00Z"}""")]
    public async Task What_is_no_move_is_refused_with_a_reason(string move)
    {
        var before = clock.GetUtcNow();

        var response = await MoveAsync(move);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ((string?)(await JsonAsync(response))["error"]).ShouldNotBeNullOrEmpty();
        clock.GetUtcNow().ShouldBe(before);
    }
}
