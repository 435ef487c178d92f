using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>The way back from a list of means to what they are for.</summary>
internal static class PlanButtons
{
    /// <summary>Opens « Planifier pour moi » in a card of its own.</summary>
    public const string ShowVerb = "plan-show";

    /// <summary>As <see cref="ShowVerb"/>, in the place of the card that was pressed.</summary>
    public const string BackVerb = "plan-back";

    public static readonly Text Title = new("Planifier pour moi", "Plan for me");

    private static readonly Text BackTitle = new("Retour", "Back");

    public static AdaptiveAction Show(Language language) => Card.Button(Title.In(language), ShowVerb);

    public static AdaptiveAction Back(Language language)
    {
        var button = Card.Button(BackTitle.In(language), BackVerb);
        button.AssociatedInputs = AdaptiveAssociatedInputs.None;
        ((AdaptiveSubmitAction)button.Fallback!).AssociatedInputs = AdaptiveAssociatedInputs.None;
        return button;
    }
}
