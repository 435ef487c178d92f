using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Cards.Forms;

/// <summary>A whole number between two others, both included.</summary>
internal sealed class NumberField(string id, Text label, int least, int most, Text error) : Field<int>(id, label, error)
{
    public override bool TryParse(string typed, out int value) => IsNumber(typed, out value) && value >= least && value <= most;

    public static string Typed(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The input holds numbers only, so what is none cannot be shown again.</summary>
    protected override AdaptiveInput Draw(string typed, Language language) => new AdaptiveNumberInput
    {
        Value = IsNumber(typed, out var number) ? number : null,
        Min = least,
        Max = most,
    };

    private static bool IsNumber(string typed, out int number) =>
        int.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
