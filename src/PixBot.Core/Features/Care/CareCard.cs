using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Features.Care.Telling;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Care;

/// <summary>A kind word first, then who helps, and a button to have an adult told. It says nowhere what was recognised.</summary>
internal static class CareCard
{
    /// <param name="words">What was written; it travels in the card only.</param>
    public static Reply For(CareKind kind, Role role, Language language, string words)
    {
        var isStaff = role is Role.Supervisor or Role.Referent;
        var texts = kind switch
        {
            CareKind.Fear when !isStaff => CareWordings.Fear,
            CareKind.Fear => CareWordings.FearOfStaff,
            CareKind.Harassment => isStaff ? CareWordings.HarassmentOfStaff : CareWordings.Harassment,
            CareKind.Emergency => isStaff ? CareWordings.EmergencyOfStaff : CareWordings.Emergency,
            _ => isStaff ? CareWordings.DangerOfStaff : CareWordings.Danger,
        };
        var card = Card.In(language, [.. Body(texts, language), .. TellAdult.Choice(isStaff, language)])
            .With(TellAdult.Button(kind == CareKind.Fear, language, words));
        return Reply.Card(card, texts.Title.In(language));
    }

    private static IEnumerable<AdaptiveElement> Body(CareWording texts, Language language)
    {
        yield return Card.Title(texts.Title.In(language));
        yield return Card.Paragraph(texts.First.In(language));
        yield return Card.Box(AdaptiveContainerStyle.Emphasis, texts.Numbers.Select(number => Card.Paragraph(number.In(language))));
        yield return Card.Paragraph(texts.Adult.In(language));
    }
}
