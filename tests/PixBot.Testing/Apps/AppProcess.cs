using System.Globalization;
using System.Net.Http.Json;

namespace PixBot.Testing.Apps;

/// <summary>
/// The app as it is deployed: a process of its own, on a free port of the loopback, with a folder of its own for its data.
/// It can be killed and started again on the same port and data.
/// </summary>
public sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(100);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pixbot-app-");
    private readonly Dictionary<string, string> settings;
    private readonly HttpClient http = new();
    private AppRun? run;

    private AppProcess(IReadOnlyDictionary<string, string> settings) => this.settings = new(settings)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
    };

    public AppOutput Output { get; } = new();

    public Uri Address { get; private set; } = null!;

    public Uri BotEndpoint => new(Address, "api/messages");

    public long PeakBytes => run!.PeakBytes;

    /// <summary>Of the SQLite file.</summary>
    public string StorePath => Path.Combine(folder.FullName, "data", "pixbot.db");

    /// <summary>Returns once the app is ready.</summary>
    public static async Task<AppProcess> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var app = new AppProcess(settings);
        try
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Path.Combine(app.folder.FullName, "appsettings.json"));
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL, as when the machine runs out of memory.</summary>
    public Task KillAsync() => run!.KillAsync();

    /// <summary>Starts it again after <see cref="KillAsync"/>; its clock shows real time again.</summary>
    public Task RestartAsync(CancellationToken cancellationToken)
    {
        settings["ASPNETCORE_URLS"] = Address.GetLeftPart(UriPartial.Authority);
        return StartAsync(cancellationToken);
    }

    public Task AdvanceClockAsync(TimeSpan by, CancellationToken cancellationToken) =>
        MoveClockAsync(new { advance = by.ToString("c", CultureInfo.InvariantCulture) }, cancellationToken);

    public Task SetClockAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        MoveClockAsync(new { now = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) }, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        if (run is not null)
            await run.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        if (run is not null)
            await run.DisposeAsync();
        run = AppRun.Start(folder.FullName, settings, Output);
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            Address = await run.ListeningAsync(either.Token);
            while (!await IsReadyAsync(either.Token))
                await Task.Delay(Poll, TimeProvider.System, either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            throw new TimeoutException($"The app was not ready within {Patience.TotalSeconds} s:\n{Output}");
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        if (run!.HasEnded)
            throw new InvalidOperationException($"The app ended before it was ready:\n{Output}");
        using var answer = await http.GetAsync(new Uri(Address, "health/ready"), cancellationToken);
        return answer.IsSuccessStatusCode;
    }

    private async Task MoveClockAsync(object command, CancellationToken cancellationToken)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(Address, "simulator/clock"), command, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
