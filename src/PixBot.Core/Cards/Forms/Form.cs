using System.Diagnostics.CodeAnalysis;
using AdaptiveCards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Cards.Forms;

/// <summary>A form, declared once: its fields, in the order in which they are shown, and what they mean together.</summary>
/// <param name="make">From the answers, once no field has a fault.</param>
internal sealed class Form<T>(IReadOnlyList<Field> fields, Func<FormAnswers, T> make)
{
    /// <summary>Above the inputs.</summary>
    public Text? Help { get; init; }

    /// <summary>What is wrong though each field is right; answers may be missing.</summary>
    public Func<FormAnswers, IEnumerable<Text>> Check { get; init; } = _ => [];

    public FormInputs Read(CardData data) => FormInputs.From(data, fields);

    /// <param name="faults">All of them, each once.</param>
    public bool TryParse(FormInputs typed, [MaybeNullWhen(false)] out T value, out IReadOnlyList<Text> faults)
    {
        var answers = new FormAnswers(typed);
        faults = [.. fields.Select(field => field.FaultOf(typed[field])).OfType<Text>().Concat(Check(answers)).Distinct()];
        value = faults.Count == 0 ? make(answers) : default;
        return faults.Count == 0;
    }

    /// <summary>What was typed other than it stands now, for whoever must do it again after somebody else was faster.</summary>
    public IEnumerable<Text> Typed(FormInputs typed, FormInputs now) =>
        from field in fields
        where typed[field] != now[field]
        select FormTexts.WasTyped(field.Label, field.IsEmpty(typed[field]) ? FormTexts.Nothing : field.Show(typed[field]));

    /// <summary>What has to be mended comes first; then the inputs with what was typed.</summary>
    public IEnumerable<AdaptiveElement> Build(FormInputs typed, IReadOnlyList<Text> faults, Language language)
    {
        if (faults.Count > 0)
        {
            yield return Card.Box(
                AdaptiveContainerStyle.Attention,
                Card.Heading(FormTexts.Mend.In(language)),
                Card.Bullets(faults.Select(fault => fault.In(language))));
        }

        if (Help is not null)
            yield return Card.Paragraph(Help.In(language));
        foreach (var field in fields)
            yield return field.Build(typed[field], language);
    }
}
