using Microsoft.Extensions.Options;
using PixBot.Teams.Settings;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Teams;

public sealed class StartTests
{
    private const string Id = "11111111-2222-4333-8444-555555555555";

    [Theory]
    [InlineData("MicrosoftAppId", "")]
    [InlineData("MicrosoftAppType is 'MultiTennant'", "MicrosoftAppType=MultiTennant", "MicrosoftAppId=" + Id, "MicrosoftAppPassword=p")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=SingleTenant", "MicrosoftAppId=" + Id, "MicrosoftAppPassword=p")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=" + Id)]
    [InlineData("MicrosoftAppPassword is set", "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppId=" + Id, "MicrosoftAppTenantId=t", "MicrosoftAppPassword=p")]
    [InlineData("MicrosoftAppPassword is not set", "MicrosoftAppId=" + Id, "MicrosoftAppTenantId=t")]
    [InlineData("PixBot:Channel:AllowedTenants", "MicrosoftAppId=" + Id, "MicrosoftAppPassword=p")]
    [InlineData("PixBot:Channel:AllowedServiceHosts", "MicrosoftAppId=" + Id, "MicrosoftAppPassword=p", "MicrosoftAppTenantId=t", "PixBot:Channel:AllowedServiceHosts:0=*.trafficmanager.net")]
    [InlineData("PixBot:Channel:AllowedServiceHosts", "MicrosoftAppId=" + Id, "MicrosoftAppPassword=p", "MicrosoftAppTenantId=t", "PixBot:Channel:AllowedServiceHosts:0=*")]
    [InlineData("MaximumFileBytes", "MicrosoftAppId=" + Id, "MicrosoftAppPassword=p", "MicrosoftAppTenantId=t", "PixBot:Channel:MaximumFileBytes=1")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string named, params string[] settings)
    {
        var refusal = await Should.ThrowAsync<OptionsValidationException>(() => TeamsHost.StartAsync(settings: Parse(settings), environment: "Production"));

        refusal.Message.ShouldContain(named);
        refusal.Message.ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("MicrosoftAppType=SingleTenant", "MicrosoftAppId=" + Id, "MicrosoftAppPassword=p", "MicrosoftAppTenantId=t")]
    [InlineData("MicrosoftAppType=userassignedmsi", "MicrosoftAppId=" + Id, "MicrosoftAppTenantId=t")]
    [InlineData("MicrosoftAppId=" + Id, "MicrosoftAppPassword=p", "PixBot:Channel:AllowedTenants:0=t")]
    public async Task A_complete_configuration_starts(params string[] settings)
    {
        await using var teams = await TeamsHost.StartAsync(settings: Parse(settings), environment: "Production");

        (await teams.PostAsync("{}")).StatusCode.ShouldBe(System.Net.HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    public async Task Without_an_app_id_the_app_does_not_listen_to_other_machines(string url)
    {
        var refusal = await Should.ThrowAsync<OptionsValidationException>(() => TeamsHost.StartAsync(settings: new() { ["urls"] = url }));

        refusal.Message.ShouldContain("MicrosoftAppId");
    }

    [Theory]
    [InlineData("http://localhost:3978", true)]
    [InlineData("http://127.0.0.1:0", true)]
    [InlineData("http://[::1]:3978", true)]
    [InlineData("http://+:80", false)]
    [InlineData("http://192.168.1.2:80", false)]
    [InlineData("nonsense", false)]
    public void Loopback_is_told_from_the_rest(string address, bool isLoopback) => LoopbackCheck.IsLoopback(address).ShouldBe(isLoopback);

    [Fact]
    public void The_bot_s_own_tenant_is_the_only_one_allowed_where_none_is_named()
    {
        var rules = new ChannelRules(new(), new() { MicrosoftAppId = Id, MicrosoftAppTenantId = "Ours" }, isDevelopment: false);

        rules.AllowsTenant("ours").ShouldBeTrue();
        rules.AllowsTenant("theirs").ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("https://SMBA.trafficmanager.net/fr/7f3b/", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams", true)]
    [InlineData("http://localhost:5000/", false)]
    [InlineData("https://127.0.0.1/", false)]
    public void Outside_Development_only_Teams_hosts_are_allowed(string url, bool isAllowed) =>
        new ChannelRules(new(), new() { MicrosoftAppId = Id }, isDevelopment: false).AllowsService(new Uri(url)).ShouldBe(isAllowed);

    [Theory]
    [InlineData("*.sharepoint.com", "contoso-my.sharepoint.com", true)]
    [InlineData("*.sharepoint.com", "sharepoint.com", false)]
    [InlineData("*.sharepoint.com", "evilsharepoint.com", false)]
    [InlineData("*.sharepoint.com", "a.sharepoint.com.evil.example", false)]
    public void A_pattern_matches_names_below_its_suffix(string pattern, string host, bool matches) =>
        HostPattern.Matches(pattern, host).ShouldBe(matches);

    private static Dictionary<string, string?> Parse(string[] settings) => settings
        .Where(setting => setting.Length > 0)
        .Select(setting => setting.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => (string?)pair[1]);
}
