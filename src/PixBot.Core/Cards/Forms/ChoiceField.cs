using System.Diagnostics.CodeAnalysis;
using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Cards.Forms;

/// <summary>One of several values.</summary>
/// <param name="choices">Titles as shown, values as they come back.</param>
internal sealed class ChoiceField(string id, Text label, IReadOnlyList<(string Title, string Value)> choices, Text error)
    : Field<string>(id, label, error)
{
    public override bool TryParse(string typed, [MaybeNullWhen(false)] out string value)
    {
        value = choices.Any(choice => choice.Value == typed) ? typed : null;
        return value is not null;
    }

    public override Text Show(string typed) => base.Show(choices.FirstOrDefault(choice => choice.Value == typed).Title ?? "");

    protected override AdaptiveInput Draw(string typed, Language language) => new AdaptiveChoiceSetInput
    {
        Value = TryParse(typed, out var chosen) ? chosen : null,
        Style = AdaptiveChoiceInputStyle.Compact,
        Choices = [.. choices.Select(choice => Card.Choice(choice.Title, choice.Value))],
    };
}
