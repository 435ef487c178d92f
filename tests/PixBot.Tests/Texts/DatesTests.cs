using System.Globalization;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Texts;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-06-15", "lundi 15 juin 2026", "Monday 15 June 2026")]
    [InlineData("2026-02-01", "dimanche 1er février 2026", "Sunday 1 February 2026")]
    public void A_day_is_written_as_people_read_it(string day, string french, string english) =>
        Dates.Day(DateOnly.Parse(day, CultureInfo.InvariantCulture)).ShouldBe(new Text(french, english));

    [Theory]
    [InlineData("08:30", "8 h 30", "8:30 am")]
    [InlineData("14:00", "14 h", "2:00 pm")]
    [InlineData("00:05", "0 h 05", "12:05 am")]
    public void A_time_is_written_as_people_read_it(string time, string french, string english) =>
        Dates.Time(TimeOnly.Parse(time, CultureInfo.InvariantCulture)).ShouldBe(new Text(french, english));

    [Theory]
    [InlineData("2026-08", "août 2026", "August 2026")]
    [InlineData("soon", "soon", "soon")]
    public void A_month_is_named(string month, string french, string english) => Dates.Month(month).ShouldBe(new Text(french, english));

    [Fact]
    public void The_culture_of_the_thread_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Dates.Moment(new DateTimeOffset(2026, 6, 1, 8, 30, 0, TimeSpan.FromHours(2))).ShouldBe(new Text("1er juin 2026 à 8 h 30", "1 June 2026 at 8:30 am"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
