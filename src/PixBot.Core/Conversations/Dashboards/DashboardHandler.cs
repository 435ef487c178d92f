using PixBot.Core.Conversations.Commands;
using PixBot.Core.People;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Dashboards;

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
