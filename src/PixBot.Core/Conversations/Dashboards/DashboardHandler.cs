using PixBot.Core.Conversations.Commands;
using PixBot.Core.Conversations.Planning;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Sessions;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Dashboards;

/// <summary>« Tableau de bord »: where each class stands.</summary>
internal sealed class DashboardHandler(IRoster roster, IProfiles profiles, SchoolClock school) : ICommandHandler
{
    public Command Command => Command.Dashboard;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        return view.IsEmpty
            ? Reply.Text(talk.In(SessionTexts.NoRoster))
            : Reply.Card(DashboardCard.Build(view, page: 0, school, talk.Language), talk.In(DashboardTexts.Title));
    }
}
