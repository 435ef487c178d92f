using AdaptiveCards;
using PixBot.Core.Conversations.Installing;
using PixBot.Core.Conversations.Planning;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Sessions;

namespace PixBot.Core.Conversations.Dashboards;

/// <summary>The dashboard as it stands now.</summary>
internal sealed class DashboardReader(IRoster roster, IProfiles profiles, NeverOpened neverOpened, SchoolClock school)
{
    /// <returns>Null where the roster is empty.</returns>
    public async Task<AdaptiveCard?> ReadAsync(Talk talk, int page, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        if (view.IsEmpty)
            return null;
        var (never, install) = await neverOpened.ReadAsync(talk, view.People, cancellationToken);
        return DashboardCard.Build(view, page, never, install, school, talk.Language);
    }
}
