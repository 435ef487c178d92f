using System.Text;
using PixBot.Core.Features.People.Import;
using PixBot.Core.State;
using PixBot.Hosting;

namespace PixBot.Benchmarks.Turns;

/// <summary>The real app on a free port, its state in a SQLite file of its own, its pupils in the roster.</summary>
internal sealed class PixBotHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private PixBotHost(WebApplication app, DirectoryInfo folder) => (this.app, this.folder) = (app, folder);

    public Uri Endpoint => new($"{app.Urls.First()}/api/messages");

    public Uri Address => new(app.Urls.First());

    public IServiceProvider Services => app.Services;

    public string StorePath => Path.Combine(folder.FullName, "pixbot.db");

    public static async Task<PixBotHost> StartAsync(int pupils, Uri serviceUrl, params IReadOnlyList<(string Name, string Value)> settings)
    {
        var host = await StartAsync(settings);
        await host.ImportAsync(pupils);
        using var load = new TurnLoad(host.Endpoint, serviceUrl, pupils);
        await load.GreetAsync();
        return host;
    }

    /// <summary>With an empty store.</summary>
    public static async Task<PixBotHost> StartAsync(params IReadOnlyList<(string Name, string Value)> settings)
    {
        var folder = Directory.CreateTempSubdirectory("pixbot-bench-");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Development,
            ContentRootPath = folder.FullName,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["PixBot:Demo"] = "false",
            ["PixBot:Storage:Path"] = "pixbot.db",
            // One person asks as fast as a whole school here: a turn that is turned away would be measured as a fast one.
            ["PixBot:Limits:TurnsPerMinute"] = "100000",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddPixBot();
        var app = builder.Build();
        app.MapPixBot();
        await app.StartAsync();
        return new PixBotHost(app, folder);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task ImportAsync(int pupils)
    {
        using var roster = new MemoryStream(Encoding.UTF8.GetBytes(BenchPeople.Roster(pupils)));
        var outcome = await app.Services.GetRequiredService<RosterImporter>().ImportAsync(SchoolId.OfTenant(BenchPeople.TenantId), roster, CancellationToken.None);
        if (outcome is not RosterImportOutcome.Imported { Import.Good: var good } || good != pupils)
            throw new InvalidOperationException($"The roster of the benchmark was not taken: {outcome}.");
    }
}
