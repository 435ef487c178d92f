using System.Globalization;
using PixBot.Core.Features.Sessions.Papers.Blocks;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Layouts;

/// <summary>All sessions of a day on one sheet, for the staff room: hours with the end, rooms, supervisors, how many candidates.</summary>
internal static class DayTable
{
    public static PaperDocument Of(string school, IReadOnlyList<SessionPeople> sessions, Language language)
    {
        var blocks = new List<PaperBlock>();
        foreach (var day in sessions.GroupBy(session => session.Session.Date).OrderBy(day => day.Key))
            blocks.AddRange([.. blocks.Count > 0 ? [new PaperBlock.NewPage()] : Array.Empty<PaperBlock>(), .. Page(school, day.Key, [.. day], language)]);
        return new(LayoutTexts.DayTable.In(language), language, blocks) { IsLandscape = true, HasPageNumbers = true };
    }

    private static IReadOnlyList<PaperBlock> Page(string school, DateOnly day, IReadOnlyList<SessionPeople> sessions, Language language) =>
    [
        new PaperBlock.Line(school, PaperStyle.Letterhead),
        new PaperBlock.Line(LayoutTexts.DayTableOf(Dates.Day(day)).In(language), PaperStyle.Title),
        new PaperBlock.Table(
            [
                new(LayoutTexts.Hours.In(language), 0.2),
                new(SessionTexts.Room.In(language), 0.22),
                new(SessionTexts.Supervisors.In(language), 0.28),
                new(LayoutTexts.Candidates.In(language), 0.12),
                new(LayoutTexts.LatestEnd.In(language), 0.18),
            ],
            [.. sessions.Select(session => Row(session, language))],
            Size: 13),
    ];

    private static IReadOnlyList<string> Row(SessionPeople people, Language language)
    {
        var percents = people.Listed.Select(person => person.ExtraTimePercent ?? 0).Where(percent => percent > 0).ToList();
        return
        [
            people.Session.Hours.In(language),
            people.Session.Room,
            people.Supervisors,
            people.Listed.Count.ToString(CultureInfo.InvariantCulture),
            percents.Count == 0 ? "" : LayoutTexts.ForSome(people.Session.EndFor(percents.Max()), percents.Count).In(language),
        ];
    }
}
