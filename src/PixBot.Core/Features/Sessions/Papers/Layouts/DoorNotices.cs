using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Layouts;

/// <summary>For the door of each room: which room, when, and who is expected there. No classes and no extra time: anybody reads it.</summary>
internal static class DoorNotices
{
    public static PaperDocument Of(string school, IReadOnlyList<SessionPeople> sessions, Language language)
    {
        var blocks = new List<PaperBlock>();
        foreach (var session in sessions)
            blocks.AddRange([.. blocks.Count > 0 ? [new PaperBlock.NewPage()] : Array.Empty<PaperBlock>(), .. Page(school, session, language)]);
        return new(LayoutTexts.DoorNotice.In(language), language, blocks) { Footer = LayoutTexts.NoPhones.In(language) };
    }

    private static IReadOnlyList<PaperBlock> Page(string school, SessionPeople people, Language language) =>
    [
        new PaperBlock.Line($"{school} – {LayoutTexts.Certification.In(language)}".TrimStart(' ', '–'), PaperStyle.Letterhead),
        new PaperBlock.Line(people.Session.Room, PaperStyle.Poster),
        new PaperBlock.Line(Dates.Day(people.Session.Date).In(language), PaperStyle.PosterLine),
        new PaperBlock.Line(people.Session.Hours.In(language), PaperStyle.PosterLine),
        new PaperBlock.Line(LayoutTexts.Expected.In(language), PaperStyle.Heading),
        new PaperBlock.Names([.. people.Listed.Select(person => person.ListedName)]),
    ];
}
