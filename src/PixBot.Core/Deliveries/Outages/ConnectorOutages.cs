using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries.Outages;

/// <summary>
/// Whether a connector is out, as the sends of this process find it. While it is, all wait, and one message at a time asks
/// whether it answers again. Waiting long for an answer is no sign; only a refusal or none at all is.
/// </summary>
internal sealed partial class ConnectorOutages(TimeProvider clock, ILogger<ConnectorOutages> logger)
{
    /// <summary>In so many chats one after the other, with no answer in between: fewer may be the chats' own trouble.</summary>
    private const int Signs = 3;

    /// <summary>How long others wait for a message that asks; longer than any call takes.</summary>
    private static readonly TimeSpan LongestProbe = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan WhileProbed = TimeSpan.FromSeconds(2);

    private static readonly Backoff Pauses = Backoff.Doubling(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(15));

    private readonly ConcurrentDictionary<string, Connector> connectors = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="service">The host of the service URL.</param>
    public SendPermit Ask(string service)
    {
        var connector = connectors.GetOrAdd(service, _ => new());
        lock (connector)
        {
            if (connector.Pauses == 0)
                return SendPermit.All;
            if (connector.PauseEnds - Now is { Ticks: > 0 } left)
                return new SendPermit.After(left);
            if (connector.ProbeEnds > Now)
                return new SendPermit.After(WhileProbed);
            connector.ProbeEnds = Now + LongestProbe;
            return SendPermit.One;
        }
    }

    /// <returns>How long to pause; null to go on.</returns>
    public TimeSpan? Record(string service, IReadOnlyCollection<Attempt> attempts)
    {
        var connector = connectors.GetOrAdd(service, _ => new());
        lock (connector)
        {
            connector.ProbeEnds = default;
            if (attempts.Any(attempt => attempt.IsAnswered))
                return End(service, connector);
            connector.Silent.UnionWith(attempts.Where(attempt => attempt.IsSignOfOutage).Select(attempt => attempt.PersonId));
            return attempts.Any(attempt => attempt.IsSignOfOutage) && connector.Silent.Count >= Signs ? Pause(service, connector) : null;
        }
    }

    /// <summary>Time that no change of the clock moves back.</summary>
    private TimeSpan Now => clock.GetElapsedTime(0);

    private TimeSpan? End(string service, Connector connector)
    {
        if (connector.Pauses > 0)
            Log.ConnectorAnswers(logger, service);
        connector.Pauses = 0;
        connector.Silent.Clear();
        return null;
    }

    private TimeSpan? Pause(string service, Connector connector)
    {
        if (connector.Pauses++ == 0)
            Log.ConnectorIsOut(logger, service);
        var pause = Pauses.After(connector.Pauses);
        connector.PauseEnds = Now + pause;
        return pause;
    }

    private sealed class Connector
    {
        /// <summary>Whom it gave no answer for since it last gave one.</summary>
        public HashSet<string> Silent { get; } = new(StringComparer.Ordinal);

        /// <summary>How many in a row; 0 while it answers.</summary>
        public int Pauses { get; set; }

        public TimeSpan PauseEnds { get; set; }

        public TimeSpan ProbeEnds { get; set; }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The connector {Service} does not take messages: all that waits for it is paused")]
        public static partial void ConnectorIsOut(ILogger logger, string service);

        [LoggerMessage(LogLevel.Warning, "The connector {Service} takes messages again")]
        public static partial void ConnectorAnswers(ILogger logger, string service);
    }
}

/// <summary>How much may be sent now.</summary>
internal abstract record SendPermit
{
    public static readonly SendPermit All = new Unlimited();

    /// <summary>To ask whether the connector answers again.</summary>
    public static readonly SendPermit One = new Probe();

    public sealed record Unlimited : SendPermit;

    public sealed record Probe : SendPermit;

    public sealed record After(TimeSpan Wait) : SendPermit;
}
