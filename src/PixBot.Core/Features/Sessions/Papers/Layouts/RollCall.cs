using System.Globalization;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Papers.Layouts;

/// <summary>« Liste d’appel »: who is to be there. It is no attendance sheet: the one that is signed and counts is Pix's own PDF.</summary>
internal static class RollCall
{
    public static PaperDocument Of(string school, IReadOnlyList<SessionPeople> sessions, Language language)
    {
        var blocks = new List<PaperBlock>();
        foreach (var session in sessions)
            blocks.AddRange([.. blocks.Count > 0 ? [new PaperBlock.NewPage()] : Array.Empty<PaperBlock>(), .. Page(school, session, language)]);
        return new(LayoutTexts.RollCall.In(language), language, blocks) { Footer = LayoutTexts.OnlyPixCounts.In(language), HasPageNumbers = true };
    }

    private static IReadOnlyList<PaperBlock> Page(string school, SessionPeople people, Language language)
    {
        var session = people.Session;
        return
        [
            new PaperBlock.Line(school, PaperStyle.Letterhead),
            new PaperBlock.Line(LayoutTexts.RollCallOf(session.Room).In(language), PaperStyle.Title),
            new PaperBlock.Facts(PaperPeople.Facts(
                language,
                (LayoutTexts.Day, Dates.Day(session.Date)),
                (LayoutTexts.Hours, session.Hours),
                (SessionTexts.Site, Text.Same(session.Site)),
                (SessionTexts.Supervisors, Text.Same(people.Supervisors)),
                (LayoutTexts.Candidates, Text.Same(people.Listed.Count.ToString(CultureInfo.InvariantCulture))))),
            new PaperBlock.Table(Columns(language), [.. people.Listed.Select((person, i) => Row(session, person, i + 1, language))]),
        ];
    }

    private static IReadOnlyList<PaperColumn> Columns(Language language) =>
    [
        new("", 0.06),
        new(LayoutTexts.LastName.In(language), 0.27),
        new(LayoutTexts.FirstName.In(language), 0.2),
        new(LayoutTexts.Class.In(language), 0.11),
        new(LayoutTexts.EndShort.In(language), 0.14),
        new(LayoutTexts.Here.In(language), 0.22),
    ];

    /// <summary>The end only where it is another than everybody's.</summary>
    private static IReadOnlyList<string> Row(Session session, Person person, int number, Language language) =>
    [
        number.ToString(CultureInfo.InvariantCulture),
        person.LastName,
        person.FirstName,
        person.Class ?? "",
        person.ExtraTimePercent > 0 ? session.EndFor(person.ExtraTimePercent).In(language) : "",
        "",
    ];
}
