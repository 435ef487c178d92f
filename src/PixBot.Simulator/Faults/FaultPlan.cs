namespace PixBot.Simulator.Faults;

/// <summary>Everything that goes wrong, until another plan replaces it.</summary>
public sealed record FaultPlan
{
    public static readonly FaultPlan None = new();

    public int Seed { get; init; }

    /// <summary>The first that strikes decides; latencies before it add up.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>Over all chats, as Teams allows an app 50 in a tenant; null: without limit. Beyond it, 429 with 1 second.</summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>An activity that the bot does not answer in time comes again, then twice more under a new id, as in Teams.</summary>
    public bool Redeliver { get; init; }

    /// <summary>Null where the plan makes sense.</summary>
    internal string? Problem()
    {
        if (RequestsPerSecond is <= 0)
            return "requestsPerSecond is above 0";
        return Faults.Select((fault, i) => fault.Problem() is { } problem ? $"faults[{i}]: {problem}" : null).FirstOrDefault(problem => problem is not null);
    }
}
