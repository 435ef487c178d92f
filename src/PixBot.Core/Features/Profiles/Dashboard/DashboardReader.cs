using AdaptiveCards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>The dashboard as it stands now.</summary>
internal sealed class DashboardReader(IRoster roster, IProfiles profiles, NeverOpened neverOpened, SchoolClock school)
{
    /// <returns>Null where the roster is empty.</returns>
    public async Task<AdaptiveCard?> ReadAsync(BotRequest request, int page, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        if (view.IsEmpty)
            return null;
        var (never, install) = await neverOpened.ReadAsync(request, view.People, cancellationToken);
        return DashboardCard.Build(view, page, never, install, school, request.Language);
    }
}
