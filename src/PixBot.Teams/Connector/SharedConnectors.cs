using System.Collections.Concurrent;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using PixBot.Teams.Settings;

namespace PixBot.Teams.Connector;

/// <summary>
/// One connector client per service URL and audience, for all turns and sends. Bot Builder makes and disposes one per turn,
/// which costs 10 ms of CPU.
/// </summary>
internal sealed class SharedConnectors(ConnectorFactory maker, ChannelRules rules) : ConnectorFactory
{
    /// <summary>Service URLs are a few per region, or one per tenant; beyond this the oldest client is let go.</summary>
    internal const int MaximumClients = 256;

    private readonly ConcurrentDictionary<(string ServiceUrl, string? Audience), IConnectorClient> clients = new();
    private readonly ConcurrentQueue<(string, string?)> oldestFirst = new();

    internal int Count => clients.Count;

    /// <exception cref="InvalidOperationException">The host is not allowed: the caller should have asked the rules.</exception>
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        var key = (serviceUrl, audience);
        return clients.TryGetValue(key, out var client) ? client : await MakeAsync(key, cancellationToken);
    }

    /// <summary>Two turns that come at once may make two clients; one of them is kept and given to both.</summary>
    private async Task<IConnectorClient> MakeAsync((string ServiceUrl, string? Audience) key, CancellationToken cancellationToken)
    {
        if (!rules.AllowsService(new Uri(key.ServiceUrl, UriKind.Absolute)))
            throw new InvalidOperationException("The bot's token goes to allowed service hosts only, and this one is not.");
        var made = new UndisposedConnector(await maker.CreateAsync(key.ServiceUrl, key.Audience, cancellationToken));
        var kept = clients.GetOrAdd(key, made);
        if (ReferenceEquals(kept, made))
            oldestFirst.Enqueue(key);
        while (oldestFirst.Count > MaximumClients && oldestFirst.TryDequeue(out var oldest))
            clients.TryRemove(oldest, out _);
        return kept;
    }
}
