using AdaptiveCards;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Sessions;

/// <summary>What a use case adds to a session's card, for the referent.</summary>
internal interface ISessionSection
{
    Task<SessionSection> OfAsync(BotRequest request, SessionPeople session, CancellationToken cancellationToken);
}

/// <param name="Body">Under the candidates' names.</param>
/// <param name="Actions">In a row of their own under it.</param>
internal sealed record SessionSection(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions)
{
    public static readonly SessionSection Empty = new([], []);
}
