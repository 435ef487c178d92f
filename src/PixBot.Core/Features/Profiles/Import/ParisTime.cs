using System.Globalization;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>Pix writes its exports' times in Paris time, wherever the school is (older ones: the day only, in UTC).</summary>
internal static class ParisTime
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    /// <summary>As Pix writes them, and as a spreadsheet that saved the file again may.</summary>
    private static readonly string[] Formats =
    [
        "dd/MM/yyyy HH:mm", "d/M/yyyy H:mm", "dd/MM/yyyy HH:mm:ss", "d/M/yyyy H:mm:ss",
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy", "d/M/yyyy",
    ];

    /// <summary>There was no Pix before: a date of then is a slip, or a spreadsheet's zero.</summary>
    private const int FirstYear = 2000;

    /// <summary>To the minute, or midnight where only a day is given; null for what is no date.</summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && local.Year >= FirstYear ? At(local) : null;

    /// <summary>An hour that the clock skips in spring counts as if it had not.</summary>
    public static DateTimeOffset At(DateTime local) =>
        new(Math.Clamp(local.Ticks - Paris.GetUtcOffset(local).Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
}
