using System.Text.Json.Nodes;
using Azure.Core;
using Azure.Identity;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Core.Features.People.Installation;
using PixBot.Core.Jobs;
using PixBot.Testing.Graph;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

public sealed class FaultTests
{
    [Theory]
    [InlineData("/users", "User.Read.All")]
    [InlineData("/appCatalogs/teamsApps", "AppCatalog.Read.All")]
    [InlineData("/users/oid-ana/teamwork/installedApps", "TeamsAppInstallation.ReadWriteSelfForUser.All")]
    public async Task A_missing_permission_stops_the_installation_by_name_and_it_goes_on_once_it_is_granted(string path, string permission)
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.Fault = request => request.Path == path
            ? GraphResponse.Error(403, "Forbidden", "Missing role permissions on the request. API requires one of '…'. Roles on the request ''.")
            : null;

        await world.InstallAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("Installation arrêtée");
        world.Bot.Claire.LastCard.Words().ShouldContain(permission);
        world.Bot.Logs.All.ShouldContain(permission);
        world.Graph.Fault = _ => null;
        await world.Bot.Claire.PressAsync("Reprendre");
        await world.Bot.SettleAsync();
        world.Bot.Claire.LastCard.Words().ShouldContain("Installation terminée");
        (await world.ContactAsync("ana")).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_app_that_is_not_in_the_catalog_is_told_as_such()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.School.ExternalId = null;

        await world.InstallAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("catalogue d’applications");
    }

    [Fact]
    public async Task A_manifest_that_names_another_app_is_told_as_such()
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.Fault = request => request.Method == "POST" && request.IsInner
            ? GraphResponse.Error(403, "Forbidden", "AAD App Id '1' is not allowed to manage the Teams App '2'")
            : null;

        await world.InstallAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("webApplicationInfo.id");
    }

    [Fact]
    public async Task Without_a_token_the_settings_are_named_and_nothing_is_asked()
    {
        await using var world = await GraphWorld.StartAsync(new NoTokens());
        await world.Bot.OpenAsync();

        await world.InstallAsync();

        world.Bot.Claire.LastCard.Words().ShouldContain("MicrosoftAppId");
        world.Graph.Outer.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_busy_service_is_tried_again_ever_later_and_not_for_ever(int status)
    {
        await using var world = await GraphWorld.OpenAsync();
        world.Graph.Fault = request => request is { Method: "POST", IsInner: true } ? GraphResponse.Error(status, "UnknownError", "") : null;

        await world.InstallAsync();

        var tries = world.Graph.Asked.Where(entry => entry.Request.Method == "POST").Select(entry => entry.At).ToList();
        tries.Count.ShouldBe(InstallPerson.MaximumAttempts);
        var waits = tries.Zip(tries.Skip(1), (one, next) => next - one).ToList();
        waits.ShouldBe(waits.Order());
        world.Bot.Claire.LastCard.Words().ShouldContain("En échec : 1");
    }

    [Fact]
    public async Task A_whole_answer_of_503_is_no_answer_to_anybody()
    {
        await using var world = await GraphWorld.OpenAsync();
        var refusals = 3;
        world.Graph.Fault = request => request.IsBatch && refusals-- > 0 ? GraphResponse.Error(503, "ServiceUnavailable", "") : null;

        await world.InstallAsync();

        (await world.ContactAsync("ana")).ShouldNotBeNull();
    }

    /// <summary>The lookup of the catalog stands for any request that is not a batch.</summary>
    [Theory]
    [InlineData("/$batch", 45)]
    [InlineData("/appCatalogs/teamsApps", 45)]
    [InlineData("/users/oid-ana/teamwork/installedApps", 45)]
    public async Task Retry_After_is_waited_for_to_the_second(string path, int seconds)
    {
        await using var world = await GraphWorld.OpenAsync();
        var throttles = 1;
        world.Graph.Fault = request => request.Path == path && throttles-- > 0 ? GraphResponse.Throttled(seconds) : null;

        await world.InstallAsync();

        world.Graph.Early.ShouldBeEmpty();
        var asked = world.Graph.Outer.Concat(world.Graph.Asked).Where(entry => entry.Request.Path == path).Select(entry => entry.At).Distinct().Order().ToList();
        var first = world.Graph.Outer.Concat(world.Graph.Asked).First(entry => entry.Status == 429);
        asked.First(at => at > first.At).ShouldBe(first.At + TimeSpan.FromSeconds(seconds));
        (await world.ContactAsync("ana")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_part_that_Graph_left_out_of_its_answer_is_asked_again()
    {
        await using var world = await GraphWorld.OpenAsync();
        var isFirst = true;
        world.Graph.Fault = request =>
        {
            if (!request.IsBatch || !isFirst)
                return null;
            isFirst = false;
            return new GraphResponse(200, new JsonObject { ["responses"] = new JsonArray() });
        };

        await world.InstallAsync();

        (await world.ContactAsync("ana")).ShouldNotBeNull();
    }

    /// <summary>The process dies after Graph has installed and before that is written down.</summary>
    [Fact]
    public async Task What_a_dead_process_left_half_done_is_resumed_and_nobody_is_installed_for_twice()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.Bot.Claire.ForgeAsync("install-start", ("install", "j1"));
        using var dying = new CancellationTokenSource();
        var steps = 0;
        world.Graph.Answered = request =>
        {
            if (request is { Method: "POST", IsInner: true } && steps++ == 0)
                dying.Cancel();
        };
        var slice = await SliceAsync(world);
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            while (true)
                await HandleAsync(world, slice, dying.Token);
        });
        world.Graph.School.Installed.Keys.ShouldBe(["oid-ana"]);

        await world.Bot.SettleAsync();

        (await world.ContactAsync("ana")).ShouldNotBeNull();
        world.Graph.Asked.Count(entry => entry is { Request.Method: "POST", Status: 201 }).ShouldBe(1);
        world.Bot.Claire.LastCard.Words().ShouldContain("Installation terminée");
    }

    [Fact]
    public async Task Another_tenants_people_are_not_looked_for()
    {
        await using var world = await GraphWorld.OpenAsync();

        var answer = await world.Directory.ResolveAsync("another-tenant", ["ana@ecole.example"], Bot.Token);

        answer.ShouldBe(new DirectoryAnswer<IReadOnlyList<Resolution>>.Refused(DirectoryFault.Off));
        world.Graph.Outer.ShouldBeEmpty();
    }

    private static async Task<string> SliceAsync(GraphWorld world)
    {
        var plan = world.Bot.Work.Sent.Single(message => message.Kind == InstallWork.Plan);
        await world.Bot.Get<WorkDispatcher>().DispatchAsync(plan, Bot.Token);
        return world.Bot.Work.Sent.First(message => message.Kind == InstallWork.Slice).Body;
    }

    private static Task<WorkOutcome> HandleAsync(GraphWorld world, string body, CancellationToken cancellationToken) =>
        world.Bot.Get<WorkDispatcher>().DispatchAsync(new(InstallWork.Slice, body), cancellationToken);

    private sealed class NoTokens : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new AuthenticationFailedException("AADSTS7000215: Invalid client secret provided.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new AuthenticationFailedException("AADSTS7000215: Invalid client secret provided.");
    }
}
