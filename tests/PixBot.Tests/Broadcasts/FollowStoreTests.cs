using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Testing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class FollowStoreTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly TestStore store;
    private readonly FollowStore follows;

    public FollowStoreTests()
    {
        store = TestStore.Create(clock);
        follows = new FollowStore(store.Table, clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_worker_has_a_report_until_its_lease_is_over()
    {
        (await follows.ClaimAsync("report", Token)).ShouldBeOfType<FollowClaim.Claimed>();

        (await follows.ClaimAsync("report", Token)).ShouldBe(new FollowClaim(TimeSpan.FromSeconds(30)));
        (await follows.ClaimAsync("another", Token)).ShouldBeOfType<FollowClaim.Claimed>();
        clock.Advance(TimeSpan.FromSeconds(30));
        (await follows.ClaimAsync("report", Token)).ShouldBeOfType<FollowClaim.Claimed>();
    }

    [Fact]
    public async Task A_report_that_was_left_is_free_at_the_next_step_and_says_what_it_shows()
    {
        var claimed = (await follows.ClaimAsync("report", Token)).ShouldBeOfType<FollowClaim.Claimed>();
        claimed.Shown.ShouldBeNull();

        await follows.ReleaseAsync(claimed, new FollowStep("half", FollowStep.Interval), Token);

        (await follows.ClaimAsync("report", Token)).ShouldBe(new FollowClaim(FollowStep.Interval));
        clock.Advance(FollowStep.Interval);
        (await follows.ClaimAsync("report", Token)).ShouldBeOfType<FollowClaim.Claimed>().Shown.ShouldBe("half");
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
