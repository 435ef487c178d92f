using System.Globalization;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People;

/// <summary>The column « Temps majoré »: a percentage of the time, as Pix Certif wants it.</summary>
internal static class ExtraTime
{
    /// <param name="Percent">1 to 100; null for none.</param>
    internal readonly record struct Parsed(int? Percent, bool IsUnderstood);

    /// <summary>
    /// Takes <c>33</c>, <c>33 %</c>, <c>0,33</c> (a spreadsheet's way to keep a percentage), <c>1/3</c>, « tiers temps » (by
    /// definition a third), and for none: nothing, <c>0</c>, <c>non</c>, <c>-</c>. Not <c>oui</c>: how much is not said, and
    /// a wrong percentage would cost the candidate time on the day.
    /// </summary>
    public static Parsed Parse(string text) => HeaderName.Of(text) switch
    {
        "" => new(null, text is "" or "-" or "–" or "—" or "/"),
        "non" or "no" or "aucun" or "none" or "na" => new(null, true),
        "tierstemps" => new(33, true),
        "13" when text.Contains("1/3", StringComparison.Ordinal) => new(33, true),
        _ => Number(text),
    };

    private static Parsed Number(string text)
    {
        var digits = text.Replace("%", "", StringComparison.Ordinal).Replace(',', '.').Replace(" ", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return new(null, false);
        var percent = number < 1 && !text.Contains('%', StringComparison.Ordinal) ? number * 100 : number;
        if (percent == 0)
            return new(null, true);
        return percent is >= 1 and <= 100 ? new((int)Math.Round(percent, MidpointRounding.AwayFromZero), true) : new(null, false);
    }
}
