using System.Text.Json;

namespace PixBot.Benchmarks.Imports;

/// <param name="PeakBytes">The highest working set of the process.</param>
/// <param name="HeapBytes">The largest that the managed heap was seen.</param>
internal sealed record ImportOutcome(double Seconds, long PeakBytes, long HeapBytes)
{
    public static ImportOutcome Parse(string text) => JsonSerializer.Deserialize<ImportOutcome>(text)!;

    public override string ToString() => JsonSerializer.Serialize(this);
}
