using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Convocations;

/// <summary>What a use case adds to the convocation in a candidate's chat.</summary>
internal interface IConvocationSection
{
    /// <param name="candidate">As they are known when the card is made again; without notes when it is sent, which asks anew.</param>
    ConvocationSection Of(Session session, Candidate candidate, Language language);
}

/// <param name="Body">At the card's end.</param>
/// <param name="Actions">Under the card: up to six of all sections together.</param>
internal sealed record ConvocationSection(IReadOnlyList<AdaptiveElement> Body, IReadOnlyList<AdaptiveAction> Actions);
