using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using PixBot.Benchmarks.Turns;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Broadcasts;
using PixBot.Core.Features.Profiles;
using PixBot.Core.State;
using PixBot.Simulator.Time;

namespace PixBot.Benchmarks.Outages;

/// <summary>500 people who have the bot, and the message that goes to all of them, again for each case.</summary>
internal sealed class OutagesSchool(PixBotHost host, OutagesStore store, OutagesConnector connector) : IAsyncDisposable
{
    public const int People = 500;

    /// <summary>Of real time: so often the app's clock is moved on.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly AdjustableClock clock = (AdjustableClock)host.Services.GetRequiredService<TimeProvider>();
    private int cases;

    public PixBotHost Host => host;

    public OutagesStore Store => store;

    public OutagesConnector Connector => connector;

    public DateTimeOffset Now => clock.GetUtcNow();

    private static SchoolId School => SchoolId.OfTenant(BenchPeople.TenantId);

    public static async Task<OutagesSchool> OpenAsync(OutagesStore store, OutagesConnector connector) =>
        new(await PixBotHost.StartAsync(People, connector.ServiceUrl, [.. store.Settings]), store, connector);

    public async Task<OutageFigures> RunAsync(OutageCase one)
    {
        var id = $"outage-{store.Kind}-{++cases}".ToLowerInvariant();
        connector.Begin($"Cas {id}.");
        var key = new BroadcastKey(School, id);
        var parameters = new MessageParameters(connector.Marker, "Claire", [SchoolView.ClassKey("3A")]);
        var broadcaster = host.Services.GetRequiredService<Broadcaster>();
        await broadcaster.StartAsync(new Broadcast(key, MessageBroadcast.Name, null, JsonSerializer.Serialize(parameters)), CancellationToken.None);
        await one.BreakAsync(this);
        var mended = clock.GetTimestamp();
        await UntilAsync(async () => await broadcaster.FollowAsync(key, CancellationToken.None) is { Broadcast.IsClosed: true });
        var healed = clock.GetElapsedTime(mended);
        var report = await broadcaster.ReportAsync(key, CancellationToken.None) ?? throw new InvalidOperationException("There is no broadcast.");
        var got = connector.Arrived;
        return new(Lost(report.Progress, got.Count), got.Count(times => times > 1), report.Progress, healed);
    }

    public Task UntilArrivedAsync(int count) => UntilAsync(() => Task.FromResult(connector.Arrived.Count >= count), isHurried: false);

    /// <summary>Lets so much of the app's time pass: fast, where the store lives by it, but no less real time than said.</summary>
    public async Task PassAsync(TimeSpan time, TimeSpan atLeast = default)
    {
        var (begun, real) = (clock.GetTimestamp(), Stopwatch.StartNew());
        while (clock.GetElapsedTime(begun) < time || real.Elapsed < atLeast)
        {
            await Task.Delay(Tick, TimeProvider.System);
            if (store.FollowsClock && clock.GetElapsedTime(begun) < time)
                clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    public Task WaitAsync(TimeSpan time) => Task.Delay(time, clock);

    public async Task SetClockAsync(DateTimeOffset now)
    {
        using var http = new HttpClient { BaseAddress = host.Address };
        using var answer = await http.PostAsJsonAsync("simulator/clock", new { now });
        answer.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    /// <summary>Arrived or named unknown is all that counts; who is both is in the first.</summary>
    private static int Lost(BroadcastProgress progress, int arrived) => Math.Max(0, People - arrived - progress.Unknown);

    private async Task UntilAsync(Func<Task<bool>> isSoAsync, bool isHurried = true)
    {
        var real = Stopwatch.StartNew();
        while (!await isSoAsync())
        {
            if (real.Elapsed > Longest)
                throw new TimeoutException($"It did not come to that within {Longest}.");
            await Task.Delay(Tick, TimeProvider.System);
            if (isHurried && store.FollowsClock)
                clock.Advance(TimeSpan.FromSeconds(0.5));
        }
    }
}
