using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Facts;

/// <summary>What is another now than somebody was told: « Salle : B14 (avant : 101) ».</summary>
internal static class ChangedFacts
{
    /// <summary>When and where, each as title, what it is, and what it was where that has changed.</summary>
    public static IEnumerable<(Text Title, Text Now, Text? Before)> Of(Session session, ToldFacts? told)
    {
        yield return Fact(SessionTexts.Date, Dates.Day(session.Date), told is null ? null : Dates.Day(told.Date));
        yield return Fact(SessionTexts.Time, Dates.Time(session.Time), told is null ? null : Dates.Time(told.Time));
        yield return Fact(SessionTexts.Room, Plain(session.Room), told is null ? null : Plain(told.Room));
        yield return Fact(SessionTexts.Site, Plain(session.Site), told is null ? null : Plain(told.Site));
    }

    /// <summary>In one line, for a short message.</summary>
    public static Text InOneLine(Session session, ToldFacts? told)
    {
        var changed = Of(session, told).Where(fact => fact.Before is not null).ToList();
        return new(Line(Language.French), Line(Language.English));

        string Line(Language language) => string.Join(
            " · ", changed.Select(fact => CommonTexts.Labelled(fact.Title, ChangedFactsTexts.Marked(fact.Now, fact.Before!)).In(language)));
    }

    private static (Text Title, Text Now, Text? Before) Fact(Text title, Text now, Text? before) =>
        (title, now, before == now ? null : before);

    private static Text Plain(string typed) => Text.Same(CardText.Escape(typed));
}
