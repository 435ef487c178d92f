using System.Globalization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Days, hours and counts as people write them.</summary>
internal static class PlanCell
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, ["d/M/yyyy", "d.M.yyyy", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is >= FirstYear and <= LastYear ? day : null;

    /// <summary>« 8:30 », « 08h30 », « 8 h 30 », « 8h ».</summary>
    public static TimeOnly? Time(string text) => TimeOnly.TryParseExact(
        string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))).ToLowerInvariant().Replace('h', ':').TrimEnd(':'),
        ["H:mm", "HH:mm", "H:mm:ss", "%H", "HH"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static int? Count(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= most ? count : null;

    public static bool IsYes(string text) => text.Trim().ToLowerInvariant() is "oui" or "o" or "yes" or "y" or "x" or "1";
}
