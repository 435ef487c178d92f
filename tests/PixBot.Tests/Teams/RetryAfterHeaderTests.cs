using PixBot.Teams;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class RetryAfterHeaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("17", 17)]
    [InlineData("Mon, 15 Jun 2026 08:00:30 GMT", 30)]
    [InlineData("Mon, 15 Jun 2026 07:00:00 GMT", 0)]
    [InlineData("86400", 3600)]
    public void Seconds_and_dates_are_read_up_to_an_hour(string header, int seconds) =>
        RetryAfterHeader.Parse(header, Now).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("1.5")]
    public void Anything_else_says_nothing(string? header) => RetryAfterHeader.Parse(header, Now).ShouldBeNull();
}
