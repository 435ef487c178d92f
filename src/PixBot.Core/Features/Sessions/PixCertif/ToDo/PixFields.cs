using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.ToDo;

/// <summary>The fields of a session in Pix's order and with Pix's own labels, each value on a line of its own to copy.</summary>
internal static class PixFields
{
    /// <param name="typed">Where the session stands on Pix already: only what differs.</param>
    /// <param name="supervisors">As they are to be typed.</param>
    public static IEnumerable<AdaptiveElement> Build(Session session, PixTyped? typed, string supervisors, Language language)
    {
        var now = PixTyped.Of(session);
        (Text Label, string Value, bool IsOther)[] fields =
        [
            (PixTaskTexts.Site, now.Site, now.Site != typed?.Site),
            (PixTaskTexts.Room, now.Room, now.Room != typed?.Room),
            (PixTaskTexts.Date, now.Date, now.Date != typed?.Date),
            (PixTaskTexts.Time, now.Time, now.Time != typed?.Time),
            (PixTaskTexts.Supervisors, supervisors, now.Supervisors != typed?.Supervisors),
        ];
        return fields.Where(field => field.IsOther).SelectMany(field => Line(field.Label, field.Value, language));
    }

    private static IEnumerable<AdaptiveElement> Line(Text label, string value, Language language)
    {
        yield return Card.Note(label.In(language));
        yield return new AdaptiveTextBlock(CardText.Escape(value)) { FontType = AdaptiveFontType.Monospace, Spacing = AdaptiveSpacing.None };
    }
}
