using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Teams;
using PixBot.Teams.Connector;
using PixBot.Testing;
using PixBot.Testing.Processes;
using PixBot.Tests.Conversations.Driver;
using Xunit;

namespace PixBot.Tests.Teams;

/// <summary>The bot's endpoint over real HTTP, with a handler of the test's own and a stand-in for the connector.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestStore store;
    private readonly HttpClient http;

    private TeamsHost(WebApplication app, TestStore store, FakeConnector connector, FakeTimeProvider clock, ScriptedHandler handler, CapturedLogs logs)
    {
        this.app = app;
        this.store = store;
        Logs = logs;
        Connector = connector;
        Clock = clock;
        Handler = handler;
        http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public FakeConnector Connector { get; }

    public FakeTimeProvider Clock { get; }

    public ScriptedHandler Handler { get; }

    public CapturedLogs Logs { get; }

    public TestStore Store => store;

    /// <summary>Stands between the app and its store.</summary>
    public TestProcess Process { get; private init; } = new();

    public IServiceProvider Services => app.Services;

    public HttpClient Http => http;

    public SharedConnectors Connectors => app.Services.GetRequiredService<TeamsAuthentication>().Connectors;

    public SampleActivities Activities => new(Connector.ServiceUrl);

    public static async Task<TeamsHost> StartAsync(
        Func<Turn, Task<Reply>>? handle = null, Dictionary<string, string?>? settings = null, string environment = "Development")
    {
        var clock = new FakeTimeProvider(SampleActivities.Now);
        var store = TestStore.Create(clock);
        var handler = new ScriptedHandler(handle ?? (turn => Task.FromResult(Reply.Text("ok"))));
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var logs = new CapturedLogs();
        builder.Logging.ClearProviders().AddProvider(logs);
        builder.WebHost.UseUrls(settings?.GetValueOrDefault("urls") ?? "http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Services.AddSingleton<TimeProvider>(clock);
        var process = new TestProcess();
        builder.Services.AddSingleton<ITable>(new ProcessTable(store.Table, process));
        builder.Services.AddKeyedSingleton(WorkQueues.Work, store.Work);
        builder.Services.AddSingleton<ITurnHandler>(handler);
        if (settings?.ContainsKey("MicrosoftAppId") == true)
            builder.Services.AddSingleton<ServiceClientCredentialsFactory>(new OfflineCredentials(settings["MicrosoftAppId"]!));
        builder.Services.AddPixBotTeams(builder.Configuration);
        var app = builder.Build();
        app.MapPixBotTeams();
        var connector = await FakeConnector.StartAsync();
        try
        {
            await app.StartAsync();
            return new(app, store, connector, clock, handler, logs) { Process = process };
        }
        catch
        {
            await app.DisposeAsync();
            await connector.DisposeAsync();
            await store.DisposeAsync();
            throw;
        }
    }

    public Task<HttpResponseMessage> PostAsync(JsonNode activity, string? authorization = null) =>
        PostAsync(activity.ToJsonString(), authorization);

    public Task<HttpResponseMessage> PostAsync(string body, string? authorization = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task<ConnectorCall> NextCallAsync() => Connector.NextAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.DisposeAsync();
        await Connector.DisposeAsync();
        await store.DisposeAsync();
    }
}
