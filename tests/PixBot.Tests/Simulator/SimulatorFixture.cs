using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PixBot.Simulator;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;
using Xunit;

namespace PixBot.Tests.Simulator;

/// <summary>A simulator, a bot that it talks to, and that bot's connector client; one for each test.</summary>
public abstract class SimulatorFixture : IAsyncLifetime
{
    internal static readonly SimulatedPerson Lea = new("lea.martin@ecole.example", "Léa", "Martin", SimulatedRole.Student, "3A");
    internal static readonly SimulatedPerson Nora = new("nora.petit@ecole.example", "Nora", "Petit", SimulatedRole.Referent);

    private SimulatorHost host = null!;

    internal FakeBot Bot { get; private set; } = null!;

    internal HttpClient Connector { get; private set; } = null!;

    internal TeamsSimulator Simulator => host.Simulator;

    internal Uri Address => host.Address;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected virtual TimeProvider? Clock => null;

    public async ValueTask InitializeAsync()
    {
        Bot = await FakeBot.StartAsync();
        host = await SimulatorHost.StartAsync(Bot.Endpoint, Stop, Clock, Configure, new FixedPeople(Lea, Nora));
        Connector = new HttpClient { BaseAddress = host.Simulator.ServiceUrl };
    }

    public async ValueTask DisposeAsync()
    {
        Connector.Dispose();
        await host.DisposeAsync();
        await Bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected virtual void Configure(SimulatorOptions options)
    {
    }

    internal Task<HttpResponseMessage> SendAsync(SimulatedPerson to, object activity) =>
        Connector.PostAsJsonAsync($"v3/conversations/{Uri.EscapeDataString(to.ConversationId)}/activities", activity, Stop);

    internal Task<HttpResponseMessage> SayAsync(SimulatedPerson to, string text = "Bonjour") => SendAsync(to, new { type = "message", text });

    /// <summary>Lets requests under way get on: as long as one more takes, whatever the load of the machine.</summary>
    internal async Task PauseAsync() => (await Connector.GetAsync(new Uri(Address, "/simulator/faults"), Stop)).Dispose();

    internal static object Card(string text) => new
    {
        type = "message",
        attachments = new[]
        {
            new
            {
                contentType = "application/vnd.microsoft.card.adaptive",
                content = new { type = "AdaptiveCard", version = "1.5", body = new[] { new { type = "TextBlock", text } } },
            },
        },
    };

    internal static async Task<JsonNode> JsonAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Stop))!;

    internal static async Task<string?> CodeAsync(HttpResponseMessage response) => (string?)(await JsonAsync(response))["error"]?["code"];
}
