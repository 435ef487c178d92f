using System.Globalization;
using PixBot.Core.Localization;
using PixBot.Core.School.Settings;

namespace PixBot.Core.School;

/// <summary>When nobody is written to, usually over midnight.</summary>
/// <param name="From">Included.</param>
/// <param name="Until">Not included; the same as <paramref name="From"/> for no quiet hours.</param>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    public static readonly QuietHours Usual = new(new(20, 0), new(7, 30));

    internal static readonly SchoolSetting<QuietHours?> Setting = new("quiet-hours", new("Heures calmes", "Quiet hours"))
    {
        Input = SettingInput.Hours,
        Unreadable = new("Choisissez les heures calmes ; deux fois la même heure pour aucune.", "Choose the quiet hours; the same time twice for none."),
        OfFile = file => file.QuietHours ?? Usual.ToString(),
        Read = Parse,
        Show = hours => hours!.Shown,
    };

    internal static QuietHours Of(SchoolSettings settings) => settings.Of(Setting) ?? Usual;

    public bool IsOverMidnight => Until < From;

    private Text Shown
    {
        get
        {
            var (from, until) = (Dates.Time(From), Dates.Time(Until));
            return From == Until ? new("aucune", "none") : new($"de {from.Fr} à {until.Fr}", $"from {from.En} to {until.En}");
        }
    }

    public bool Hold(TimeOnly time) => IsOverMidnight ? time >= From || time < Until : time >= From && time < Until;

    /// <summary><c>20:00-07:30</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:HH\\:mm}-{Until:HH\\:mm}");

    /// <summary>Null for what is not written so.</summary>
    public static QuietHours? Parse(string text) => text.Split('-') is [var from, var until] && Clock(from) is { } first && Clock(until) is { } last
        ? new(first, last)
        : null;

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;
}
