using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Decisions;

/// <summary>A line of an import of which only the referent can say whom it means.</summary>
/// <param name="Id">Names the line within its import.</param>
/// <param name="What">The line itself, escaped.</param>
/// <param name="Why">Why it was not decided without them.</param>
/// <param name="Candidates">Whom it may mean, in the order to show.</param>
internal sealed record UndecidedLine(string Id, Text What, Text Why, IEnumerable<AdaptiveChoice> Candidates);
