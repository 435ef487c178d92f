using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>Who has moved since last week, the latest first.</summary>
internal static class RecentChanges
{
    private const int MostShown = 20;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public static IEnumerable<AdaptiveElement> Section(SchoolView view, SchoolClock school, Language language)
    {
        var moved = Since(view, school.Now - Week);
        yield return Card.Heading(DashboardTexts.Moved(moved.Count).In(language));
        if (moved.Count == 0)
        {
            yield return Card.Note(DashboardTexts.NobodyMoved.In(language));
            yield break;
        }

        var lines = moved.Take(MostShown).Select(move => Line(move, school, language)).ToList();
        if (moved.Count > MostShown)
            lines.Add(ReportTexts.More(moved.Count - MostShown).In(language));
        yield return Card.Bullets(lines);
    }

    private static List<Move> Since(SchoolView view, DateTimeOffset since) =>
    [
        .. view.Students
            .Select(student => (Student: student, State: view.StateOf(student)))
            .Where(pair => pair.State.Moved?.At >= since)
            .Select(pair => new Move(pair.Student, pair.State.Moved!, pair.State.Stage))
            .OrderByDescending(move => move.Moved.At)
            .ThenBy(move => move.Student.LastName, Alphabet.Names)
            .ThenBy(move => move.Student.FirstName, Alphabet.Names),
    ];

    private static string Line(Move move, SchoolClock school, Language language)
    {
        var who = CardText.Escape($"{move.Student.LastName} {move.Student.FirstName} ({SchoolView.ClassName(move.Student.Class ?? "", language)})");
        return DashboardTexts.Move(who, move.Moved.From, move.To, school.DaysSince(move.Moved.At)).In(language);
    }

    private sealed record Move(Person Student, StageMove Moved, ProfileStage To);
}
