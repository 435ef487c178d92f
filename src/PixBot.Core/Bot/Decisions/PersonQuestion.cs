using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Decisions;

/// <summary>« Who is it? » on a card: one of the candidates, or the one answer that names none of them.</summary>
/// <param name="Error">Where nothing is picked.</param>
/// <param name="Other">The answer that names no candidate, as people read it.</param>
/// <param name="OtherChoice">The same, as the card sends it.</param>
internal sealed record PersonQuestion(Text Label, Text Error, Text Other, string OtherChoice)
{
    /// <param name="id">Of the input.</param>
    public AdaptiveChoiceSetInput Input(string id, IEnumerable<AdaptiveChoice> candidates, Language language) => new()
    {
        Id = id,
        Label = Label.In(language),
        ErrorMessage = Error.In(language),
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices = [.. candidates, Card.Choice(Other.In(language), OtherChoice)],
    };

    /// <summary>Null for the answer that names no candidate. Whoever decides checks that it is a candidate: cards can be forged.</summary>
    public string? PersonId(string choice) => choice == OtherChoice ? null : choice;
}
