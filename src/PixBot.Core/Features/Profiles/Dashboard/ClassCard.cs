using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>The students of a class by state, those first who have something to do; each is one press from their history.</summary>
internal static class ClassCard
{
    private const int StudentsPerPage = 40;

    public static AdaptiveCard Build(
        string name, IReadOnlyList<Person> students, SchoolView view, int page, IReadOnlyList<IClassOffers> offers, SchoolClock school, Language language)
    {
        var progress = ProfileProgress.Of([.. students.Select(view.StateOf)]);
        var pages = Page.Of(students.Count, StudentsPerPage, page);
        var (shown, key) = (SchoolView.ClassName(name, language), SchoolView.ClassKey(name));
        return Card.In(
            language,
            [
                Card.Title(CardText.Escape(shown)),
                Card.Paragraph(DashboardTexts.Summary(progress.Received, progress.Certifiable, progress.Percent, progress.Total).In(language)),
                ProfileProgressBar.Columns(progress),
                .. pages.In(Ordered(students, view)).GroupBy(student => view.StateOf(student).Stage)
                    .SelectMany(group => Group(group.Key, progress.Of(group.Key), [.. group], view, school, language)),
            ])
            .With(pages.Buttons(language, (title, to) => Card.Button(title, ShowClass.Verb, ("class", key), ("page", $"{to}"))))
            .With(offers.Select(offer => offer.For(shown, key, progress)).OfType<ClassOffer>()
                .Select(offer => Card.MainButton(offer.Title.In(language), offer.Verb, offer.Data)))
            .With(Card.Button($"‹ {DashboardTexts.Title.In(language)}", ShowDashboard.Verb));
    }

    private static List<Person> Ordered(IEnumerable<Person> students, SchoolView view) =>
    [
        .. students
            .OrderBy(student => view.StateOf(student).Stage)
            .ThenBy(student => student.LastName, Alphabet.Names)
            .ThenBy(student => student.FirstName, Alphabet.Names),
    ];

    private static IEnumerable<AdaptiveElement> Group(
        ProfileStage stage, int count, IReadOnlyList<Person> students, SchoolView view, SchoolClock school, Language language)
    {
        yield return Card.Heading(DashboardTexts.StageOf(stage, count).In(language));
        foreach (var student in students)
        {
            var details = string.Join(" · ", HistoryTexts.Details(view.StateOf(student), school.Local).Select(detail => detail.In(language)));
            yield return new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Small,
                Items =
                {
                    new AdaptiveTextBlock($"**{CardText.Escape($"{student.LastName} {student.FirstName}")}** › {details}".TrimEnd()),
                },
                SelectAction = Card.Press(
                    HistoryTexts.Open(CardText.Line(student.FullName, 60)).In(language), ShowStudent.Verb, ("person", student.Id)),
            };
        }
    }
}
