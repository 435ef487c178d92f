using AdaptiveCards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Cards.Forms;

/// <summary>Any of several values, at least one where it is required; as typed they are joined by commas.</summary>
/// <param name="choices">Titles as shown, values as they come back.</param>
internal sealed class ChoicesField(string id, Text label, IReadOnlyList<(string Title, string Value)> choices, Text error)
    : Field<IReadOnlyList<string>>(id, label, error)
{
    /// <summary>Where all that was chosen is offered no more, and that says more than the field's error.</summary>
    public Text? Gone { get; init; }

    public static string Typed(IEnumerable<string> values) => string.Join(',', values);

    public override string Read(CardData data) => Typed(data.Choices(Id));

    /// <summary>In the order of the choices; what is not offered is left out.</summary>
    public override bool TryParse(string typed, out IReadOnlyList<string> value)
    {
        var chosen = typed.Split(',').ToHashSet(StringComparer.Ordinal);
        value = [.. choices.Select(choice => choice.Value).Where(chosen.Contains)];
        return value.Count > 0;
    }

    public override Text? FaultOf(string typed) => base.FaultOf(typed) is not { } fault ? null : IsEmpty(typed) ? fault : Gone ?? fault;

    public override Text Show(string typed) =>
        base.Show(string.Join(", ", TryParse(typed, out var chosen) ? choices.Where(choice => chosen.Contains(choice.Value)).Select(choice => choice.Title) : []));

    protected override AdaptiveInput Draw(string typed, Language language) => new AdaptiveChoiceSetInput
    {
        Value = TryParse(typed, out var chosen) ? Typed(chosen) : null,
        IsMultiSelect = true,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices = [.. choices.Select(choice => Card.Choice(choice.Title, choice.Value))],
    };
}
