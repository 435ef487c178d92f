namespace PixBot.Benchmarks.Outages;

/// <summary>What a request to send meets.</summary>
internal abstract record ConnectorTrouble
{
    public static readonly Func<string, int, ConnectorTrouble?> None = (_, _) => null;

    public sealed record Answers(int Status) : ConnectorTrouble;

    public sealed record Takes(Task Time) : ConnectorTrouble;

    /// <summary>The connection breaks.</summary>
    public sealed record Resets(bool HasArrived) : ConnectorTrouble;
}
