using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>What takes the place of a card whose reason has ended: which session it was, why nothing is left, and no secret.</summary>
internal static class EndedCards
{
    public static AdaptiveCard Codes(Session session, Text why, Language language) => Of(session, EndedRightsTexts.CodesTitle, why, language);

    public static AdaptiveCard Supervision(Session session, Language language) => Card.In(
        language,
        Card.Title(EndedRightsTexts.SupervisionEnded.In(language)),
        Card.Paragraph(Which(session, language)));

    public static AdaptiveCard Cancelled(Session session, Language language)
    {
        var text = SessionTexts.CancelledForYou(Dates.Day(session.Date), Dates.Time(session.Time), CardText.Escape(session.Room));
        return Card.In(language, Card.Title(SessionTexts.SessionCancelled.In(language)), Card.Paragraph(text.In(language)));
    }

    private static AdaptiveCard Of(Session session, Text title, Text why, Language language) => Card.In(
        language,
        Card.Title(title.In(language)),
        Card.Paragraph(why.In(language)),
        Card.Note(Which(session, language)));

    private static string Which(Session session, Language language) =>
        $"{SessionTexts.When(session).In(language)}, {SessionTexts.InRoom(CardText.Escape(session.Room)).In(language)}";
}
