using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>A part of a list that one card does not hold.</summary>
internal sealed record Page(int Number, int Size, int Total)
{
    /// <summary>The one asked for, or the nearest that there is: lists change while cards are open.</summary>
    public static Page Of(int total, int size, int asked) => new(Math.Clamp(asked, 0, Math.Max(0, (total - 1) / size)), size, total);

    /// <summary>From 0; what is none is the first.</summary>
    public static int NumberIn(CardData data) =>
        int.TryParse(data["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;

    public bool IsFirst => Number == 0;

    public IEnumerable<T> In<T>(IReadOnlyList<T> all) => all.Skip(Number * Size).Take(Size);

    public IEnumerable<AdaptiveAction> Buttons(Language language, Func<string, int, AdaptiveAction> button)
    {
        if (Number > 0)
            yield return button(DashboardTexts.Previous((Number - 1) * Size + 1, Number * Size).In(language), Number - 1);
        if ((Number + 1) * Size < Total)
            yield return button(DashboardTexts.Next((Number + 1) * Size + 1, Math.Min(Total, (Number + 2) * Size), Total).In(language), Number + 1);
    }
}
