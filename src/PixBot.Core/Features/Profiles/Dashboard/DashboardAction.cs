using PixBot.Core.Bot;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>The dashboard in the place of a card that came from it, or of another of its pages.</summary>
internal sealed class DashboardAction(DashboardReader dashboards) : IActionHandler
{
    public const string Verb = "dashboard";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        await dashboards.ReadAsync(request, PageOf(press.Data), cancellationToken) is { } card
            ? Reply.Replace(card, request.In(DashboardTexts.Title))
            : Reply.Text(request.In(SessionTexts.NoRoster));

    /// <summary>From 0; what is none is the first.</summary>
    public static int PageOf(CardData data) =>
        int.TryParse(data["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? page : 0;
}
