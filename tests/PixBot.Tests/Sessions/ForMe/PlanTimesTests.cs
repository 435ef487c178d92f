using PixBot.Core.Features.Sessions.Planning.Means;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.ForMe;

public sealed class PlanTimesTests
{
    [Theory]
    [InlineData("16/06/2026 8h-12h", "16/06/2026 08:00-12:00")]
    [InlineData("16/06/2026 8 h 30 - 12 h, 13:30-17:30", "16/06/2026 08:30-12:00, 13:30-17:30")]
    [InlineData("16/06/2026 : 8h30 à 12h et 14h à 16h", null)]
    [InlineData("16/06/2026: 8h30 à 12h et 14h à 16h", "16/06/2026 08:30-12:00, 14:00-16:00")]
    [InlineData("2026-06-17 08:00–12:00\r\n16/6/2026 8h-9h", "16/06/2026 08:00-09:00\n17/06/2026 08:00-12:00")]
    [InlineData("", "")]
    [InlineData("16/06/2026", null)]
    [InlineData("16/06/2026 8h", null)]
    [InlineData("16/06/2026 12h-8h", null)]
    [InlineData("31/02/2026 8h-12h", null)]
    public void Openings_are_read_as_people_type_them(string typed, string? read) =>
        (PlanTimes.Openings(typed) is { } openings ? PlanTimes.Write(openings) : null).ShouldBe(read);

    [Theory]
    [InlineData("16/06/2026 8h30, 10 h 45, 14h", "16/06/2026 08:30, 10:45, 14:00")]
    [InlineData("16/06/2026 08:30 10:45", "16/06/2026 08:30, 10:45")]
    [InlineData("16/06/2026 8h30\n16/06/2026 8h30", "16/06/2026 08:30")]
    [InlineData("16/06/2026 matin", null)]
    [InlineData("demain 8h30", null)]
    public void Starts_are_read_as_people_type_them(string typed, string? read) =>
        (PlanTimes.Slots(typed) is { } slots ? PlanTimes.Write(slots) : null).ShouldBe(read);
}
