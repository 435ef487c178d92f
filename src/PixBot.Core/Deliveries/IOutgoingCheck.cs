using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries;

/// <summary>Knows something that must not leave in what people write through the bot; whoever keeps it implements this.</summary>
internal interface IOutgoingCheck
{
    /// <returns>What the writer is told: which kind of thing it is, never the thing itself. Empty where the text may leave.</returns>
    Task<IReadOnlyList<Text>> FaultsAsync(SchoolId schoolId, string text, CancellationToken cancellationToken);
}
