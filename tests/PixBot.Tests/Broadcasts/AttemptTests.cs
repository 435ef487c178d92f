using PixBot.Core.Deliveries;
using PixBot.Core.Messaging;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Broadcasts;

public sealed class AttemptTests
{
    private const int MaximumAttempts = 6;

    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static DeliveryStatus After(DeliveryStatus before, SendOutcome? outcome) =>
        new Attempt("person", outcome, Noon, Jitter: 0.5).After(before, MaximumAttempts);

    [Fact]
    public void Being_throttled_waits_exactly_and_counts_as_no_failure() =>
        After(new DeliveryStatus.Pending(2, null), new SendOutcome.Throttled(TimeSpan.FromSeconds(7)))
            .ShouldBe(new DeliveryStatus.Pending(2, Noon.AddSeconds(7), Noon));

    [Fact]
    public void What_was_sent_stays_sent() =>
        After(new DeliveryStatus.Sent("first", Noon), new SendOutcome.Sent("second")).ShouldBe(new DeliveryStatus.Sent("first", Noon));

    [Fact]
    public void What_went_although_it_was_cancelled_counts_as_sent() =>
        After(new DeliveryStatus.Cancelled(), new SendOutcome.Sent("id")).ShouldBe(new DeliveryStatus.Sent("id", Noon));

    [Fact]
    public void What_was_cancelled_while_it_failed_stays_cancelled() =>
        After(new DeliveryStatus.Cancelled(), new SendOutcome.Busy("503")).ShouldBe(new DeliveryStatus.Cancelled());

    [Fact]
    public void The_sixth_message_that_cannot_be_written_is_the_last() =>
        After(new DeliveryStatus.Pending(5, null), new Attempt.Unwritten("Fault")).ShouldBe(new DeliveryStatus.Failed("Fault", Noon));

    [Fact]
    public void A_busy_service_is_tried_again_however_often_it_was_busy() =>
        After(new DeliveryStatus.Pending(99, null), new SendOutcome.Busy("503")).ShouldBe(new DeliveryStatus.Pending(100, Noon.AddMinutes(2), Noon));

    [Fact]
    public void What_got_no_answer_is_unknown_and_not_tried_again() =>
        After(new DeliveryStatus.Pending(0, null), new SendOutcome.Unknown("No answer in time.")).ShouldBe(new DeliveryStatus.Unknown(Noon));

    [Fact]
    public void What_was_given_up_while_it_was_under_way_counts_as_it_ends() =>
        After(new DeliveryStatus.Failed("over", Noon), new SendOutcome.Sent("id")).ShouldBe(new DeliveryStatus.Sent("id", Noon));

    [Theory]
    [InlineData(1, 0.5, 2)]
    [InlineData(3, 0.5, 8)]
    [InlineData(3, 0, 6.4)]
    [InlineData(3, 1, 9.6)]
    [InlineData(20, 0.5, 120)]
    public void Back_off_doubles_up_to_two_minutes(int attempts, double jitter, double seconds) =>
        Attempt.BackOff(attempts, jitter).TotalSeconds.ShouldBe(seconds, tolerance: 0.001);
}
