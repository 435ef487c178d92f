using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Downloads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>
/// « Tableau de bord »: the school by class; each is a bar, one press from its list and one from what can be done for it. Pressed
/// on a card, it takes that card's place.
/// </summary>
internal sealed class ShowDashboard(
    IRoster roster, IProfiles profiles, NeverOpened neverOpened, IEnumerable<IClassOffers> offers, SchoolClock school)
    : ICommandHandler, IActionHandler
{
    public const string Verb = "dashboard";

    /// <summary>As many as stay below what Teams takes in a message, whatever classes and students are called.</summary>
    private const int ClassesPerPage = 24;

    private readonly IReadOnlyList<IClassOffers> offers = [.. offers];

    public Command Command => Command.Dashboard;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        ShowAsync(request, page: 0, Reply.Card, cancellationToken);

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        ShowAsync(request, Page.NumberIn(press.Data), Reply.Replace, cancellationToken);

    private async Task<Reply> ShowAsync(
        BotRequest request, int page, Func<AdaptiveCard, string, Reply> reply, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        if (view.IsEmpty)
            return Reply.Text(request.In(CommonTexts.NoRoster));
        var (never, install) = await neverOpened.ReadAsync(request, view.People, cancellationToken);
        return reply(Build(view, page, never, install, request.Language), request.In(DashboardTexts.Title));
    }

    /// <param name="never">Who never opened PixBot, and <paramref name="install"/> what helps; null where everybody did.</param>
    private AdaptiveCard Build(SchoolView view, int page, AdaptiveElement? never, AdaptiveAction? install, Language language)
    {
        var classes = view.Classes.ToList();
        var pages = Page.Of(classes.Count, ClassesPerPage, page);
        var all = ProfileProgress.Of([.. view.Students.Select(view.StateOf)]);
        return Card.In(
            language,
            [
                Card.Title(DashboardTexts.Title.In(language)),
                Card.Paragraph(DashboardTexts.Summary(all.Received, all.Certifiable, all.Percent, all.Total).In(language)),
                ProfileProgressBar.Chart(DashboardTexts.All(all.Total).In(language), all, language),
                Card.Note(DashboardTexts.Legend.In(language)),
                Card.Heading(DashboardTexts.Classes(classes.Count).In(language)),
                .. pages.In(classes).SelectMany(group => Row(group.Key, ProfileProgress.Of([.. group.Select(view.StateOf)]), language)),
                .. pages.IsFirst ? RecentChanges.Section(view, school, language) : [],
                pages.IsFirst ? never : null,
            ])
            .With(pages.Buttons(language, (title, to) => Card.Button(title, Verb, ("page", $"{to}"))))
            .With(
                CommandButtons.For(Command.Remind, language),
                CommandButtons.For(Command.Sessions, language),
                PersonButtons.Find(language),
                DownloadCards.Button(DownloadTexts.Download, ClassListFile.Name, about: "", language),
                pages.IsFirst ? install : null);
    }

    private IEnumerable<AdaptiveElement> Row(string name, ProfileProgress progress, Language language)
    {
        var (shown, key) = (SchoolView.ClassName(name, language), SchoolView.ClassKey(name));
        var title = new AdaptiveTextBlock(DashboardTexts.ClassLine(CardText.Escape(shown), progress.Total, progress.Percent).In(language));
        yield return new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Medium,
            Columns =
            [
                new()
                {
                    Width = "stretch",
                    Items = { title },
                    SelectAction = Card.Press(DashboardTexts.ListOf(CardText.Line(shown, 60)).In(language), ShowClass.Verb, ("class", key)),
                },
                .. offers.Select(offer => offer.For(shown, key, progress)).OfType<ClassOffer>().Select(offer => Column(offer, language)),
            ],
        };
        yield return ProfileProgressBar.Columns(progress);
    }

    private static AdaptiveColumn Column(ClassOffer offer, Language language) => new()
    {
        Width = "auto",
        Items =
        {
            new AdaptiveTextBlock(offer.Title.In(language))
            {
                Color = AdaptiveTextColor.Accent,
                Weight = AdaptiveTextWeight.Bolder,
            },
        },
        SelectAction = Card.Press(offer.Hint.In(language), offer.Verb, offer.Data),
    };
}
