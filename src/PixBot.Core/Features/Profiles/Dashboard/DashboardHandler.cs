using PixBot.Core.Bot;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>« Tableau de bord »: where each class stands.</summary>
internal sealed class DashboardHandler(DashboardReader dashboards) : ICommandHandler
{
    public Command Command => Command.Dashboard;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken) =>
        await dashboards.ReadAsync(request, page: 0, cancellationToken) is { } card
            ? Reply.Card(card, request.In(DashboardTexts.Title))
            : Reply.Text(request.In(SessionTexts.NoRoster));
}
