using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.School;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Scheduling;

/// <summary>The calendar has ends, and a zone's clocks may show a day beyond them.</summary>
public sealed class LocalMomentsTests
{
    public static TheoryData<string> Zones => ["Europe/Paris", "UTC", "Pacific/Kiritimati", "Pacific/Apia", "America/Guadeloupe", "Etc/GMT+12"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void The_first_and_the_last_minute_of_the_calendar_are_moments_in_every_zone(string name)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MinValue.AddDays(1), DateOnly.MaxValue.AddDays(-1), DateOnly.MaxValue })
        {
            foreach (var time in new[] { TimeOnly.MinValue, new TimeOnly(8, 30), TimeOnly.MaxValue })
            {
                (zone.MomentOf(day, time).UtcDateTime - day.ToDateTime(time)).Duration().ShouldBeLessThan(TimeSpan.FromHours(27));
                Should.NotThrow(() => zone.Shows(day, time));
            }
        }
    }

    [Fact]
    public void A_date_of_before_Pix_in_an_export_is_none()
    {
        ParisTime.Parse("01/01/0001 00:00").ShouldBeNull();
        ParisTime.Parse("30/12/1899").ShouldBeNull();
        ParisTime.Parse("31/12/9999 23:59").ShouldNotBeNull();
        ExportTime.InName("Resultats-Certif 3e-482913-0001-01-01-0000.csv", DateTimeOffset.UnixEpoch).ShouldBe(DateTimeOffset.MinValue);
    }
}
