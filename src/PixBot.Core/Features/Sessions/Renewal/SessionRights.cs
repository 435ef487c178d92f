using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Renewal;

/// <summary>Who may see what of a session now.</summary>
internal sealed record SessionRights(
    Session Session, IReadOnlyDictionary<string, Candidate> Candidates, IReadOnlyDictionary<string, Person> People, DateTimeOffset Now)
{
    /// <summary>A card that was under way while something changed is taken for an older one.</summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromMinutes(5);

    /// <summary>Null while the session goes on.</summary>
    public Text? Ended => Session.IsCancelled ? EndedRightsTexts.Cancelled : Session.IsOver(Now) ? EndedRightsTexts.Over : null;

    public bool MaySupervise(string personId) => Session.MaySupervise(People.GetValueOrDefault(personId));

    public bool IsConvoked(string personId) => Candidates.GetValueOrDefault(personId) is { IsWithdrawn: false };

    public bool IsReleased(string personId) => Candidates.GetValueOrDefault(personId) is { IsReleased: true };

    public bool FactsChangedSince(DeliveredCard card) => card.SentAt < Session.FactsChangedAt + UnderWay;

    public bool CodesChangedSince(DeliveredCard card) => card.SentAt < Session.CodesChangedAt + UnderWay;
}
