using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>« Tableau de bord »: where each class stands; pressed on a card, it takes that card's place.</summary>
internal sealed class ShowDashboard(
    IRoster roster, IProfiles profiles, NeverOpened neverOpened, IEnumerable<IClassOffers> offers, SchoolClock school)
    : ICommandHandler, IActionHandler
{
    public const string Verb = "dashboard";

    public Command Command => Command.Dashboard;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        ShowAsync(request, page: 0, Reply.Card, cancellationToken);

    public Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        ShowAsync(request, Page.NumberIn(press.Data), Reply.Replace, cancellationToken);

    private async Task<Reply> ShowAsync(
        BotRequest request, int page, Func<AdaptiveCards.AdaptiveCard, string, Reply> reply, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        if (view.IsEmpty)
            return Reply.Text(request.In(CommonTexts.NoRoster));
        var (never, install) = await neverOpened.ReadAsync(request, view.People, cancellationToken);
        return reply(DashboardCard.Build(view, page, never, install, [.. offers], school, request.Language), request.In(DashboardTexts.Title));
    }
}
