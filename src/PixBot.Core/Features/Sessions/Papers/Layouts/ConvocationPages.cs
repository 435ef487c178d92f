using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Layouts;

/// <summary>A page for each candidate, to be handed out or sent home: what the card says, without number and codes.</summary>
internal static class ConvocationPages
{
    public static PaperDocument Of(string school, IReadOnlyList<SessionPeople> sessions, Language language)
    {
        var pages = sessions.SelectMany(session => session.Listed.Select(person => Page(school, session.Session, person, language)));
        return new(LayoutTexts.Convocation.In(language), language, [.. pages.SelectMany((page, i) => i == 0 ? page : [new PaperBlock.NewPage(), .. page])]);
    }

    private static IReadOnlyList<PaperBlock> Page(string school, Session session, Person person, Language language)
    {
        PaperBlock Say(Text text, PaperStyle style = PaperStyle.Body) => new PaperBlock.Line(text.In(language), style);

        var hasExtraTime = person.ExtraTimePercent > 0;
        return
        [
            new PaperBlock.Line(school, PaperStyle.Letterhead),
            Say(LayoutTexts.Convocation, PaperStyle.Title),
            new PaperBlock.Line(person.Class is null ? person.FullName : $"{person.FullName} – {person.Class}", PaperStyle.Addressee),
            Say(LayoutTexts.YouTake),
            new PaperBlock.Facts(
                PaperPeople.Facts(
                    language,
                    (LayoutTexts.Day, Dates.Day(session.Date)),
                    (LayoutTexts.Start, Dates.Time(session.Time)),
                    (LayoutTexts.End, hasExtraTime ? LayoutTexts.WithExtraTime(session.EndFor(person.ExtraTimePercent)) : session.EndFor(null)),
                    (SessionTexts.Room, Text.Same(session.Room)),
                    (SessionTexts.Site, Text.Same(session.Site))),
                IsFramed: true),
            Say(LayoutTexts.NameToType, PaperStyle.Heading),
            new PaperBlock.Facts(PaperPeople.Facts(
                language, (LayoutTexts.BirthName, Text.Same(person.LastName)), (LayoutTexts.FirstName, Text.Same(person.FirstName)))),
            Say(LayoutTexts.IfOther, PaperStyle.Note),
            Say(LayoutTexts.Bring, PaperStyle.Heading),
            new PaperBlock.Bullets([.. LayoutTexts.BringWhat.Select(text => text.In(language))]),
            Say(LayoutTexts.Prepare, PaperStyle.Heading),
            new PaperBlock.Bullets([.. LayoutTexts.PrepareHow.Select(text => text.In(language))]),
            Say(LayoutTexts.CodesThere, PaperStyle.Note),
        ];
    }
}
