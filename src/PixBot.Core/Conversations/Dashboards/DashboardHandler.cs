using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Conversations.Commands;
using PixBot.Core.Conversations.Installing;
using PixBot.Core.Conversations.Planning;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Dashboards;

/// <summary>« Tableau de bord »: where each class stands.</summary>
internal sealed class DashboardHandler(IRoster roster, IProfiles profiles, NeverOpened neverOpened) : ICommandHandler
{
    private const int MostClasses = 60;

    public Command Command => Command.Dashboard;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        if (view.IsEmpty)
            return Reply.Text(talk.In(SessionTexts.NoRoster));
        var lines = view.Classes.Select(group => Standing.Of(SchoolView.ClassName(group.Key, talk.Language), [.. group.Select(view.StateOf)])).ToList();
        var all = Standing.Of(talk.In(DashboardTexts.All), [.. view.Students.Select(view.StateOf)]);
        var (never, install) = await neverOpened.ReadAsync(talk, cancellationToken);
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(DashboardTexts.Title)),
            Card.Paragraph(talk.In(DashboardTexts.Summary(all.Sent, all.Certifiable, all.Total))),
            Table(talk, [.. Shortened(lines, talk), all]),
            Card.Note(talk.In(DashboardTexts.Legend)),
            never)
            .With(
                CommandButtons.For(Command.Remind, talk.Language),
                CommandButtons.For(Command.Sessions, talk.Language),
                install);
        return Reply.Card(card, talk.In(DashboardTexts.Title));
    }

    /// <summary>A card holds so many; the others are one line, so that the numbers still add up.</summary>
    private static IEnumerable<Standing> Shortened(IReadOnlyList<Standing> lines, Talk talk) => lines.Count <= MostClasses
        ? lines
        : [.. lines.Take(MostClasses - 1), Standing.Sum(talk.In(ReportTexts.More(lines.Count - MostClasses + 1)), [.. lines.Skip(MostClasses - 1)])];

    private static AdaptiveTable Table(Talk talk, IEnumerable<Standing> lines) => new()
    {
        Columns = [new() { Width = 3 }, new() { Width = 2 }, new() { Width = 2 }, new() { Width = 2 }, new() { Width = 2 }],
        Rows =
        [
            Row([talk.In(CommonTexts.Class), talk.In(DashboardTexts.Certifiable), talk.In(DashboardTexts.SentOnly), talk.In(DashboardTexts.Declared), talk.In(DashboardTexts.Missing)], true),
            .. lines.Select(line => Row(
                [$"{CardText.Escape(line.Name)} ({line.Total})", $"{line.Certifiable}", $"{line.SentOnly}", $"{line.Declared}", $"{line.Missing}"], false)),
        ],
    };

    private static AdaptiveTableRow Row(IEnumerable<string> cells, bool isHeader) => new()
    {
        Cells = [.. cells.Select(text => new AdaptiveTableCell
        {
            Items = { new AdaptiveTextBlock(text) { Weight = isHeader ? AdaptiveTextWeight.Bolder : null, Size = isHeader ? AdaptiveTextSize.Small : null } },
        })],
    };
}

/// <summary>How many of a group have come how far.</summary>
internal sealed record Standing(string Name, int Total, int Certifiable, int SentOnly, int Declared, int Missing)
{
    public int Sent => Certifiable + SentOnly;

    public static Standing Sum(string name, IReadOnlyCollection<Standing> parts) => new(
        name,
        parts.Sum(part => part.Total),
        parts.Sum(part => part.Certifiable),
        parts.Sum(part => part.SentOnly),
        parts.Sum(part => part.Declared),
        parts.Sum(part => part.Missing));

    public static Standing Of(string name, IReadOnlyCollection<ProfileState> states)
    {
        int Count(ProfileStage stage) => states.Count(state => state.Stage == stage);
        return new(name, states.Count, Count(ProfileStage.Certifiable), Count(ProfileStage.Sent), Count(ProfileStage.Declared), Count(ProfileStage.NotSent));
    }
}
