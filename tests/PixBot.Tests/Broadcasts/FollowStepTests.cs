using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class FollowStepTests
{
    [Fact]
    public void What_Teams_took_is_shown() =>
        FollowStep.After(new SendOutcome.Sent("1"), "before", "now").ShouldBe(new FollowStep("now", FollowStep.Interval));

    [Fact]
    public void Where_nothing_had_to_be_sent_it_is_shown_already() =>
        FollowStep.After(null, "now", "now").ShouldBe(new FollowStep("now", FollowStep.Interval));

    [Fact]
    public void What_Teams_refused_for_good_is_not_tried_again() =>
        FollowStep.After(new SendOutcome.Refused("400"), "before", "now").ShouldBe(new FollowStep("now", FollowStep.Interval));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(30, 30)]
    public void What_was_throttled_is_shown_once_Teams_allows_it_and_no_sooner_than_any_step(int retryAfter, int seconds) =>
        FollowStep.After(new SendOutcome.Throttled(TimeSpan.FromSeconds(retryAfter)), "before", "now")
            .ShouldBe(new FollowStep("before", TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void What_met_a_busy_service_is_shown_a_little_later() =>
        FollowStep.After(new SendOutcome.Busy("503"), "before", "now").ShouldBe(new FollowStep("before", TimeSpan.FromSeconds(5)));
}
