using PixBot.Core.Jobs;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Work;

public sealed class BackoffTests
{
    private static readonly Backoff Doubling = Backoff.Doubling(TimeSpan.FromSeconds(30), TimeSpan.FromHours(1));

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 60)]
    [InlineData(3, 120)]
    [InlineData(7, 1920)]
    [InlineData(8, 3600)]
    [InlineData(100_000, 3600)]
    public void A_doubling_back_off_grows_up_to_its_cap(int failures, int seconds) =>
        Doubling.After(failures).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData(1, 700)]
    [InlineData(3, 2100)]
    [InlineData(8, 5600)]
    [InlineData(9, 6000)]
    public void A_linear_back_off_grows_by_its_step_up_to_its_cap(int failures, int milliseconds) =>
        Backoff.Linear(TimeSpan.FromMilliseconds(700), TimeSpan.FromSeconds(6)).After(failures).ShouldBe(TimeSpan.FromMilliseconds(milliseconds));

    [Theory]
    [InlineData(1, 0, 24)]
    [InlineData(1, 0.5, 30)]
    [InlineData(1, 1, 36)]
    [InlineData(20, 0, 2880)]
    [InlineData(20, 1, 4320)]
    public void Jitter_spreads_the_waits_around_what_they_would_be(int failures, double chance, double seconds) =>
        (Doubling with { Jitter = 0.2 }).After(failures, chance).TotalSeconds.ShouldBe(seconds, tolerance: 0.001);
}
