using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Cards.Forms;

/// <summary>A day, local to the school.</summary>
internal sealed class DateField(string id, Text label, Text error) : Field<DateOnly>(id, label, error)
{
    /// <summary>
    /// What no school means: such a day is a slip of the finger, and near the calendar's ends there is no day or hour before
    /// or after it to count with.
    /// </summary>
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    /// <summary>Of what is shown again: a client draws no date from more than one.</summary>
    private const int Longest = 10;

    public override bool TryParse(string typed, out DateOnly value) => IsDay(typed, out value) && IsUsual(value);

    public override Text? FaultOf(string typed) =>
        IsDay(typed, out var day) && !IsUsual(day) ? FormTexts.NoUsualYear(FirstYear, LastYear) : base.FaultOf(typed);

    public static string Typed(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    protected override AdaptiveInput Draw(string typed, Language language) => new AdaptiveDateInput { Value = typed.Length is > 0 and <= Longest ? typed : null };

    private static bool IsDay(string typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool IsUsual(DateOnly day) => day.Year is >= FirstYear and <= LastYear;
}
