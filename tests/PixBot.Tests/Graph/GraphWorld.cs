using System.Text;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Teams.Directory;
using PixBot.Teams.Settings;
using PixBot.Testing.Graph;
using PixBot.Tests.Conversations.Driver;

namespace PixBot.Tests.Graph;

/// <summary>A bot whose school has a directory: the real SDK asks a Graph on loopback.</summary>
internal sealed class GraphWorld : IAsyncDisposable
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";

    private GraphWorld(FakeGraph graph, TokenCredential? credential)
    {
        Graph = graph;
        Bot = new Bot(beside: services => services
            .AddSingleton(new GraphCredential(credential ?? new FixedToken()))
            .Configure<BotIdentityOptions>(identity =>
            {
                identity.MicrosoftAppId = AppId;
                identity.MicrosoftAppTenantId = Bot.Tenant;
            })
            .Configure<DirectoryOptions>(options =>
            {
                options.Enabled = true;
                options.GraphUrl = new Uri(graph.Url);
            })
            .AddGraph());
        graph.Clock = Bot.Clock;
        graph.School.ExternalId = AppId;
    }

    public FakeGraph Graph { get; }

    public Bot Bot { get; }

    public IDirectory Directory => Bot.Get<IDirectory>();

    public static async Task<GraphWorld> StartAsync(TokenCredential? credential = null) => new(await FakeGraph.StartAsync(), credential);

    /// <summary>The small school, whose directory knows everybody; Ana has never opened PixBot.</summary>
    public static async Task<GraphWorld> OpenAsync(string roster = School.Roster)
    {
        var world = await StartAsync();
        await world.Bot.OpenAsync(roster);
        foreach (var name in new[] { "lea", "tom", "zoe", "max", "ana", "paul", "anne", "claire" })
            world.Add(name);
        return world;
    }

    /// <summary>An account of the directory whose chat is that of the account in Teams.</summary>
    public GraphUser Add(string name, Func<GraphUser, GraphUser>? change = null)
    {
        var user = new GraphUser($"oid-{name}", $"{name}@ecole.example", $"{name}@ecole.example") { ChatId = Bot.As(name).Address.ConversationId };
        user = change?.Invoke(user) ?? user;
        Graph.School.Users.RemoveAll(other => other.Id == user.Id);
        Graph.School.Users.Add(user);
        return user;
    }

    public async Task ImportAsync(string roster) => await Bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(roster));

    /// <summary>The referent installs for all who never opened it, and waits until all is done.</summary>
    public async Task InstallAsync()
    {
        await Bot.Claire.SayAsync("Tableau de bord");
        await Bot.Claire.PressAsync("Installer pour eux");
        var confirm = Bot.Claire.LastCard.Actions.First().Title!;
        await Bot.Claire.PressAsync(confirm);
        await Bot.SettleAsync();
    }

    public Task<Contact?> ContactAsync(string name) => Bot.Get<IContacts>().OfPersonAsync(SchoolId.OfTenant(Bot.Tenant), School.IdOf(name), Bot.Token);

    public async Task<IReadOnlyList<Row>> ContactRowsAsync() => await Bot.RowsAsync("contacts");

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
