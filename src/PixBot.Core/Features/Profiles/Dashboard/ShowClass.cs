using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>
/// The students of a class by state, those first who have something to do, in the place of the card that it was opened from; each
/// is one press from their history.
/// </summary>
internal sealed class ShowClass(IRoster roster, IProfiles profiles, IEnumerable<IClassOffers> offers, SchoolClock school) : IActionHandler
{
    public const string Verb = "class-list";

    private const int StudentsPerPage = 40;

    private readonly IReadOnlyList<IClassOffers> offers = [.. offers];

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("class") is not { } key)
            return Replies.TooOld(request);
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        return view.Classes.FirstOrDefault(group => SchoolView.ClassKey(group.Key) == key) is { } found
            ? Reply.Replace(
                Build(found.Key, [.. found], view, Page.NumberIn(press.Data), request.Language),
                SchoolView.ClassName(found.Key, request.Language))
            : Replies.TooOld(request);
    }

    private AdaptiveCard Build(string name, IReadOnlyList<Person> students, SchoolView view, int page, Language language)
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
                    .SelectMany(group => Group(group.Key, progress.Of(group.Key), [.. group], view, language)),
            ])
            .With(pages.Buttons(language, (title, to) => Card.Button(title, Verb, ("class", key), ("page", $"{to}"))))
            .With(offers.Select(offer => offer.For(shown, key, progress)).OfType<ClassOffer>()
                .Select(offer => Card.MainButton(offer.Title.In(language), offer.Verb, offer.Data)))
            .With(
                DownloadCards.Button(DownloadTexts.Download, ClassListFile.Name, key, language),
                Card.Button($"‹ {DashboardTexts.Title.In(language)}", ShowDashboard.Verb));
    }

    private static List<Person> Ordered(IEnumerable<Person> students, SchoolView view) =>
    [
        .. students
            .OrderBy(student => view.StateOf(student).Stage)
            .ThenBy(student => student.LastName, Alphabet.Names)
            .ThenBy(student => student.FirstName, Alphabet.Names),
    ];

    private IEnumerable<AdaptiveElement> Group(ProfileStage stage, int count, IReadOnlyList<Person> students, SchoolView view, Language language)
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
