using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Care.Telling;

/// <summary>What the adult gets: who, from which class, when; the words only if they may be passed on.</summary>
internal static class AdultCard
{
    /// <param name="at">Local to the school.</param>
    /// <param name="words">Null where they are not to be passed on.</param>
    public static AdaptiveCard Of(BotRequest request, CareAdult adult, DateTimeOffset at, string? words)
    {
        var language = adult.Language;
        var person = request.Caller.Person;
        return Card.In(
            language,
            Card.Title(TellingTexts.AdultTitle.In(language)),
            Card.Paragraph(TellingTexts.AdultFirst.In(language)),
            Card.Facts(
                (TellingTexts.Name.In(language), CardText.Escape(person?.FullName ?? NameOfGuest(request))),
                (CommonTexts.Class.In(language), CardText.Escape(person?.Class ?? "–")),
                (TellingTexts.When.In(language), Dates.Moment(at).In(language))),
            words is null ? Card.Note(TellingTexts.NoWords.In(language)) : Card.Heading(TellingTexts.TheirWords.In(language)),
            words is null ? null : Card.Box(AdaptiveContainerStyle.Emphasis, Card.Paragraph(CardText.Escape(words))),
            Card.Paragraph(TellingTexts.AdultNumbers.In(language)),
            adult.IsStandIn ? Card.Note(TellingTexts.NobodyNamed.In(language)) : null);
    }

    private static string NameOfGuest(BotRequest request) =>
        request.Caller.Contact.Email is { } email ? $"{request.Turn.Sender.Name} ({email})" : request.Turn.Sender.Name;
}
