using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace PixBot.Benchmarks.Turns;

/// <summary>What Bot Framework's own sample does: CloudAdapter over the configured authentication, an activity handler that echoes.</summary>
internal sealed class EchoBot : ActivityHandler, IAsyncDisposable
{
    private WebApplication? app;

    public Uri Endpoint => new($"{app!.Urls.First()}/api/messages");

    public static async Task<EchoBot> StartAsync()
    {
        var bot = new EchoBot();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHttpClient();
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()));
        builder.Services.AddSingleton<IBot>(bot);
        bot.app = builder.Build();
        bot.app.MapPost("/api/messages", (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot handler) =>
            adapter.ProcessAsync(http.Request, http.Response, handler));
        await bot.app.StartAsync();
        return bot;
    }

    public ValueTask DisposeAsync() => app!.DisposeAsync();

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync(MessageFactory.Text($"Echo: {turnContext.Activity.Text}"), cancellationToken);
}
