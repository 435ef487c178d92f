using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries;

/// <summary>Where all that somebody writes for others passes before it leaves: answers, entries, messages, questions.</summary>
internal sealed class OutgoingText(IEnumerable<IOutgoingCheck> checks)
{
    /// <returns>Why it may not leave, for its writer; null where it may.</returns>
    public async Task<Text?> FaultAsync(SchoolId schoolId, CancellationToken cancellationToken, params IEnumerable<string?> texts)
    {
        var text = string.Join('\n', texts);
        var faults = new List<Text>();
        foreach (var check in checks)
            faults.AddRange(await check.FaultsAsync(schoolId, text, cancellationToken));
        return faults.Count == 0 ? null : new(string.Join(' ', faults.Select(fault => fault.Fr)), string.Join(' ', faults.Select(fault => fault.En)));
    }
}
