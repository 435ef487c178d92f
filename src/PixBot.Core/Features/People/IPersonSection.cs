using AdaptiveCards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People;

/// <summary>What a later feature shows of somebody on their card, for a referent.</summary>
internal interface IPersonSection
{
    Task<PersonSection> OfAsync(BotRequest request, Person person, CancellationToken cancellationToken);
}

/// <param name="Facts">Among the facts of the roster.</param>
/// <param name="Body">Under them.</param>
internal sealed record PersonSection(IReadOnlyList<(string Title, string Value)> Facts, IReadOnlyList<AdaptiveElement> Body)
{
    public static readonly PersonSection Empty = new([], []);
}
