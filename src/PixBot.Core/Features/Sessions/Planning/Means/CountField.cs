using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>A whole number; what is none is shown again as it was typed.</summary>
internal sealed class CountField(string id, Text label, int least, int most, Text error) : Field<int>(id, label, error)
{
    private const int Longest = 10;

    public static string Typed(int count) => count.ToString(CultureInfo.InvariantCulture);

    public override bool TryParse(string typed, out int value)
    {
        var count = PlanCell.Count(typed.Trim(), most);
        value = count ?? 0;
        return count >= least;
    }

    protected override AdaptiveInput Draw(string typed, Language language) =>
        new AdaptiveTextInput { Value = typed.Length == 0 ? null : Unicode.Cut(typed, Longest), MaxLength = Longest };
}
