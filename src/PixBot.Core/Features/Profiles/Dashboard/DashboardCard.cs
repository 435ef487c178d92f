using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>The school by class: each is a bar, one press from its list and one from its reminder.</summary>
internal static class DashboardCard
{
    /// <summary>As many as stay below what Teams takes in a message, whatever classes and students are called.</summary>
    public const int ClassesPerPage = 24;

    /// <param name="never">Who never opened PixBot, and <paramref name="install"/> what helps; null where everybody did.</param>
    public static AdaptiveCard Build(
        SchoolView view, int page, AdaptiveElement? never, AdaptiveAction? install, SchoolClock school, Language language)
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
                .. pages.In(classes).SelectMany(group => Row(group.Key, ProfileProgress.Of([.. group.Select(view.StateOf)]), school, language)),
                .. pages.IsFirst ? RecentChanges.Section(view, school, language) : [],
                pages.IsFirst ? never : null,
            ])
            .With(pages.Buttons(language, (title, to) => Card.Button(title, DashboardAction.Verb, ("page", $"{to}"))))
            .With(
                CommandButtons.For(Command.Remind, language),
                CommandButtons.For(Command.Sessions, language),
                PersonButtons.Find(language),
                pages.IsFirst ? install : null);
    }

    private static IEnumerable<AdaptiveElement> Row(string name, ProfileProgress standing, SchoolClock school, Language language)
    {
        var (shown, key) = (SchoolView.ClassName(name, language), SchoolView.ClassKey(name));
        var title = new AdaptiveTextBlock(DashboardTexts.ClassLine(CardText.Escape(shown), standing.Total, standing.Percent).In(language));
        yield return new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Medium,
            Columns =
            [
                new()
                {
                    Width = "stretch",
                    Items = { title },
                    SelectAction = Card.Press(DashboardTexts.ListOf(CardText.Line(shown, 60)).In(language), ClassAction.Verb, ("class", key)),
                },
                .. standing.Missing == 0 ? Array.Empty<AdaptiveColumn>() : [Remind(shown, key, standing, school, language)],
            ],
        };
        yield return ProfileProgressBar.Columns(standing);
    }

    private static AdaptiveColumn Remind(string shown, string key, ProfileProgress standing, SchoolClock school, Language language) => new()
    {
        Width = "auto",
        Items =
        {
            new AdaptiveTextBlock(DashboardTexts.Remind(standing.Missing).In(language))
            {
                Color = AdaptiveTextColor.Accent,
                Weight = AdaptiveTextWeight.Bolder,
            },
        },
        SelectAction = Card.Press(DashboardTexts.RemindClass(CardText.Line(shown, 60)).In(language), RemindAction.PreviewVerb, [.. RemindData(key, school)]),
    };

    /// <summary>What opens the preview of a reminder to one class; its id is new each time the card is drawn.</summary>
    public static IEnumerable<(string Name, string Value)> RemindData(string classKey, SchoolClock school) =>
        [("reminder", Guid.CreateVersion7(school.Now).ToString("N")), (RemindAction.ClassesInput, classKey)];
}
