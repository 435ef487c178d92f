namespace PixBot.Simulator.Faults;

/// <summary>What becomes of a request.</summary>
/// <param name="Latency">Waited before anything else.</param>
/// <param name="Kind">Null: nothing goes wrong.</param>
/// <param name="Duration">Retry-After, for a throttle.</param>
internal sealed record FaultDecision(TimeSpan Latency, FaultKind? Kind, TimeSpan Duration)
{
    public static readonly FaultDecision Pass = new(TimeSpan.Zero, null, TimeSpan.Zero);
}
