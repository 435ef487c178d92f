using PixBot.Core.Conversations.Planning;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Sessions;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Dashboards;

/// <summary>The dashboard in the place of a card that came from it, or of another of its pages.</summary>
internal sealed class DashboardAction(IRoster roster, IProfiles profiles, SchoolClock school) : IActionHandler
{
    public const string Verb = "dashboard";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        return view.IsEmpty
            ? Reply.Text(talk.In(SessionTexts.NoRoster))
            : Reply.Replace(DashboardCard.Build(view, PageOf(pressed.Data), school, talk.Language), talk.In(DashboardTexts.Title));
    }

    /// <summary>From 0; what is none is the first.</summary>
    public static int PageOf(CardData data) =>
        int.TryParse(data["page"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? page : 0;
}
