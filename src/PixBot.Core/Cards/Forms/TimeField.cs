using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Cards.Forms;

/// <summary>A time of day, local to the school, to the minute.</summary>
internal sealed class TimeField(string id, Text label, Text error) : Field<TimeOnly>(id, label, error)
{
    private const int Longest = 10;

    /// <summary>Some clients send seconds too.</summary>
    private static readonly string[] Formats = ["HH:mm", "HH:mm:ss"];

    public override bool TryParse(string typed, out TimeOnly value)
    {
        var isTime = TimeOnly.TryParseExact(typed, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        value = new(time.Hour, time.Minute);
        return isTime;
    }

    public static string Typed(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    protected override AdaptiveInput Draw(string typed, Language language) =>
        new AdaptiveTimeInput { Value = typed.Length is > 0 and <= Longest ? typed : null };
}
