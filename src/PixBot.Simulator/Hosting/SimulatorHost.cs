using PixBot.Simulator.People;
using PixBot.Simulator.Time;

namespace PixBot.Simulator.Hosting;

/// <summary>The simulator in a host of its own on a free loopback port, for a bot in another process or host.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private SimulatorHost(WebApplication app) => this.app = app;

    public TeamsSimulator Simulator => app.Services.GetRequiredService<TeamsSimulator>();

    /// <summary>The page's address; the connector's is <see cref="TeamsSimulator.ServiceUrl"/>.</summary>
    public Uri Address => app.Services.GetRequiredService<HostAddress>().Base;

    /// <param name="botEndpoint">Where activities are posted, such as <c>http://127.0.0.1:3978/api/messages</c>.</param>
    /// <param name="clock">Null: an <see cref="AdjustableClock"/> of its own. The clock's endpoint needs one.</param>
    public static async Task<SimulatorHost> StartAsync(
        Uri botEndpoint,
        CancellationToken cancellationToken,
        TimeProvider? clock = null,
        Action<SimulatorOptions>? configure = null,
        ISimulatedPeople? people = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddTeamsSimulator(options =>
        {
            options.BotEndpoint = botEndpoint;
            configure?.Invoke(options);
        });
        if (clock is AdjustableClock adjustable)
            builder.Services.AddSingleton(adjustable);
        else if (clock is not null)
            builder.Services.AddSingleton(clock);
        if (people is not null)
            builder.Services.AddSingleton(people);
        var app = builder.Build();
        app.MapTeamsSimulator();
        await app.StartAsync(cancellationToken);
        return new SimulatorHost(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
