using System.Globalization;
using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Testing;
using PixBot.Testing.Messaging;
using PixBot.Testing.Stories;
using Xunit;

namespace PixBot.Tests.Broadcasts;

/// <summary>What the engines of a test share: the store, the clock, Teams, and one broadcast.</summary>
internal sealed class BroadcastWorld : IAsyncDisposable
{
    public const string TenantId = "tenant";

    public static readonly BroadcastKey Key = new(SchoolId.OfTenant(TenantId), "broadcast-1");

    private readonly List<Engine> engines = [];

    private BroadcastWorld(TimeSpan latency)
    {
        Teams = new ScriptedMessenger(Clock) { Latency = latency };
        Store = TestStore.Create(Clock);
    }

    public static Story.Opening<BroadcastWorld> Begin(TimeSpan latency = default)
    {
        var world = new BroadcastWorld(latency);
        return world.Story.Open(world);
    }

    public Story Story { get; } = Story.At(new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero));

    public StoryClock Clock => Story.Clock;

    public TestStore Store { get; }

    public ScriptedMessenger Teams { get; }

    public MarkedContacts Contacts { get; } = new();

    public ScriptedOpener Opener { get; } = new();

    public TestRenewal Renewal { get; } = new();

    /// <summary>To order changes with, from a process whose workers do nothing.</summary>
    public CardRenewals Renewals => Idle().Renewals;

    public TestKind Kind { get; } = new();

    public Address Referent { get; } = new(TenantId, new Uri("https://smba.trafficmanager.net/emea/"), "chat-referent");

    public Broadcast Broadcast { get; set; } = new(Key, "test", "referent", "{}");

    /// <summary>Where a person's messages go.</summary>
    public static string ChatOf(int person) => string.Create(CultureInfo.InvariantCulture, $"chat-{person:D5}");

    public static string Person(int person) => string.Create(CultureInfo.InvariantCulture, $"person-{person:D5}");

    public static Recipient Recipient(int person) => new(
        Person(person),
        Language.French,
        new Reach.Reachable($"account-{person}", new Address(TenantId, new Uri("https://smba.trafficmanager.net/emea/"), ChatOf(person))));

    public static IReadOnlyList<Recipient> People(int count) => [.. Enumerable.Range(0, count).Select(Recipient)];

    public Engine Run(params IReadOnlyList<(string Name, string Value)> settings)
    {
        var engine = new Engine(this, pace: null, settings).Run();
        engines.Add(engine);
        return engine;
    }

    public Engine RunWithoutPace(params IReadOnlyList<(string Name, string Value)> settings)
    {
        var engine = new Engine(this, new NoPace(Clock), settings).Run();
        engines.Add(engine);
        return engine;
    }

    /// <summary>A process whose workers do nothing, to ask and to order with.</summary>
    public Engine Idle()
    {
        var engine = new Engine(this, pace: null, settings: []);
        engines.Add(engine);
        return engine;
    }

    public async Task StartAsync(Engine engine, int people)
    {
        Kind.Audience = People(people);
        await engine.Broadcaster.StartAsync(Broadcast, TestContext.Current.CancellationToken);
    }

    public Task UntilFinishedAsync(TimeSpan atMost, int times = 1) => Story.UntilAsync(() => Kind.Finished >= times, atMost);

    public async Task<BroadcastReport> ReportAsync() =>
        await Idle().Broadcaster.ReportAsync(Key, TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException("There is no broadcast.");

    public async ValueTask DisposeAsync()
    {
        foreach (var engine in engines)
            await engine.DisposeAsync();
        await Store.DisposeAsync();
        Story.Dispose();
    }
}

/// <summary>Lets everything go at once.</summary>
internal sealed class NoPace(TimeProvider clock) : IPace
{
    public Task<PaceSlots> ReserveAsync(string tenantId, int count, CancellationToken cancellationToken) =>
        Task.FromResult(new PaceSlots(clock.GetUtcNow(), TimeSpan.Zero));
}
