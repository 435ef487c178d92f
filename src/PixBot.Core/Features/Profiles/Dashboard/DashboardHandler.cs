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

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken) =>
        await dashboards.ReadAsync(talk, page: 0, cancellationToken) is { } card
            ? Reply.Card(card, talk.In(DashboardTexts.Title))
            : Reply.Text(talk.In(SessionTexts.NoRoster));
}
