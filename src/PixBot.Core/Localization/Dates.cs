using System.Globalization;

namespace PixBot.Core.Localization;

/// <summary>Dates and times as people read them; already local to the school.</summary>
public static class Dates
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>« lundi 15 juin 2026 », "Monday 15 June 2026".</summary>
    public static Text Day(DateOnly day) => new(
        day.ToString(day.Day == 1 ? "dddd '1er' MMMM yyyy" : "dddd d MMMM yyyy", French),
        day.ToString("dddd d MMMM yyyy", English));

    /// <summary>« 8 h 30 », "8:30 am".</summary>
    public static Text Time(TimeOnly time) => new(
        time.Minute == 0 ? time.ToString("H' h'", French) : time.ToString("H' h 'mm", French),
        time.ToString("h:mm tt", English));

    /// <summary>« 15 juin 2026 à 8 h 30 », "15 June 2026 at 8:30 am".</summary>
    public static Text Moment(DateTimeOffset local)
    {
        var time = Time(TimeOnly.FromDateTime(local.DateTime));
        return new(
            $"{local.ToString(local.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", French)} à {time.Fr}",
            $"{local.ToString("d MMMM yyyy", English)} at {time.En}");
    }

    /// <summary>« 15 juin 2026 », "15 June 2026".</summary>
    public static Text Short(DateTimeOffset local) => new(
        local.ToString(local.Day == 1 ? "'1er' MMMM yyyy" : "d MMMM yyyy", French),
        local.ToString("d MMMM yyyy", English));

    /// <summary>« août 2026 », "August 2026", from <c>2026-08</c>.</summary>
    public static Text Month(string yearAndMonth) =>
        DateOnly.TryParseExact($"{yearAndMonth}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? new(first.ToString("MMMM yyyy", French), first.ToString("MMMM yyyy", English))
            : new(yearAndMonth, yearAndMonth);

    /// <summary>How old something is, in words: « aujourd'hui », "3 days ago".</summary>
    public static Text Ago(int days) => days switch
    {
        <= 0 => new("aujourd’hui", "today"),
        1 => new("hier", "yesterday"),
        _ => new($"il y a {days} jours", $"{days} days ago"),
    };
}
