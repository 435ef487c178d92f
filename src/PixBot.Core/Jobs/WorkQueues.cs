namespace PixBot.Core.Jobs;

/// <summary>The queues, registered as keyed services under these names.</summary>
public static class WorkQueues
{
    /// <summary>What a turn leaves for later: imports, expansions, reports.</summary>
    public const string Work = "work";

    /// <summary>Batches of messages to send; apart, so that an import never waits behind a broadcast.</summary>
    public const string Deliveries = "deliveries";

    public const int MaximumAttempts = 5;

    public static readonly IReadOnlyList<string> All = [Work, Deliveries];
}
