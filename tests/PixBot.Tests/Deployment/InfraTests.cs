using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

public sealed partial class InfraTests(Infrastructure infra) : IClassFixture<Infrastructure>
{
    // The settings that the app reads, as its README lists them.
    private static readonly string[] Settings =
    [
        "PixBot__Referents", "PixBot__Demo", "PixBot__Keys__KeyVaultKey",
        "PixBot__School__Name", "PixBot__School__Site", "PixBot__School__TimeZone", "PixBot__School__Language",
        "PixBot__School__CampaignCode", "PixBot__School__CampaignUrl", "PixBot__School__ProfileDeadline", "PixBot__School__QuietHours", "PixBot__School__CareContact", "PixBot__School__CentreKind", "PixBot__School__PublicUrl",
        "PixBot__Storage__Provider", "PixBot__Storage__Path", "PixBot__Storage__ConnectionString", "PixBot__Storage__AccountName",
        "PixBot__Channel__AllowedTenants", "PixBot__Channel__AllowedServiceHosts",
        "PixBot__Broadcasts__MessagesPerSecond", "PixBot__Sessions__CodeReleaseLead",
        "PixBot__Directory__Enabled", "PixBot__Directory__AppCatalogId",
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("build", "main.bicep", "--stdout")]
    [InlineData("lint", "main.bicep")]
    [InlineData("build-params", "main.bicepparam", "--stdout")]
    public async Task The_deployment_compiles_without_a_warning(string verb, string file, params string[] options)
    {
        var result = await Infrastructure.BicepAsync([verb, Repository.PathOf("infra", file), .. options], Ct);

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Errors.ShouldBeEmpty();
        Diagnostic().IsMatch(result.Output).ShouldBeFalse(result.Output);
    }

    [Fact]
    public async Task The_linter_refuses_what_it_would_only_warn_of_by_default()
    {
        using var changed = TemporaryFolder.CopyOf(Repository.PathOf("infra"));
        await File.AppendAllTextAsync(changed.File("main.bicep"), "\nparam nobodyUsesThis string = ''\n", Ct);

        var result = await Infrastructure.BicepAsync(["lint", changed.File("main.bicep")], Ct);

        result.ExitCode.ShouldNotBe(0);
        result.Everything.ShouldContain("Error no-unused-params");
    }

    [Fact]
    public async Task Every_file_is_formatted_as_the_compiler_formats_it()
    {
        using var formatted = TemporaryFolder.CopyOf(Repository.PathOf("infra"));

        var result = await Infrastructure.BicepAsync(["format", "--pattern", formatted.File("**/*.bicep")], Ct);

        result.ExitCode.ShouldBe(0, result.Everything);
        foreach (var file in Directory.EnumerateFiles(formatted.Path, "*.bicep", SearchOption.AllDirectories))
        {
            var source = Repository.PathOf("infra", Path.GetRelativePath(formatted.Path, file));
            (await File.ReadAllTextAsync(source, Ct)).ShouldBe(await File.ReadAllTextAsync(file, Ct), source);
        }
    }

    [Fact]
    public void Nothing_in_the_deployment_is_a_secret_or_reads_one()
    {
        var template = infra.Template;

        template.ShouldNotMatch("(?i)listKeys|listAccountSas|listServiceSas|listSecrets|getSecret|AccountKey=|SharedAccessKey");
        template.ShouldNotMatch("(?i)\"secure(string|object)\"");
        template.ShouldNotMatch("MicrosoftAppPassword|PixBot__Storage__ConnectionString");
        ParametersOf(JsonNode.Parse(template)!).ShouldAllBe(name => !SecretLike().IsMatch(name));
    }

    [Fact]
    public void Every_setting_that_the_deployment_writes_is_one_that_the_app_reads()
    {
        var written = SettingName().Matches(infra.Template).Select(match => match.Value).Distinct().ToList();

        written.ShouldContain("PixBot__Referents");
        written.ShouldContain("PixBot__Channel__AllowedTenants");
        written.ShouldAllBe(name => Settings.Contains(name));
    }

    [Fact]
    public void The_bot_is_a_managed_identity_known_to_Teams_and_to_the_app_alike()
    {
        var bot = infra.The("Microsoft.BotService/botServices");
        var app = infra.The("Microsoft.Web/sites");

        ((string?)bot["sku"]!["name"]).ShouldBe("F0");
        ((string?)bot["properties"]!["msaAppType"]).ShouldBe("UserAssignedMSI");
        ((string?)bot["properties"]!["endpoint"])!.ShouldContain("https://{0}/api/messages");
        ((string?)app["identity"]!["type"]).ShouldBe("UserAssigned");
        var settings = app["properties"]!["siteConfig"]!["appSettings"]!.ToJsonString();
        settings.ShouldContain("MicrosoftAppType");
        settings.ShouldContain("AZURE_CLIENT_ID");
        infra.The("Microsoft.BotService/botServices/channels")["properties"]!["channelName"]!.ToString().ShouldBe("MsTeamsChannel");
    }

    [Fact]
    public void The_app_is_reached_over_HTTPS_only_stays_awake_and_is_watched()
    {
        var app = infra.The("Microsoft.Web/sites")["properties"]!;

        ((bool?)app["httpsOnly"]).ShouldBe(true);
        var site = app["siteConfig"]!;
        ((string?)site["linuxFxVersion"]).ShouldBe("DOTNETCORE|10.0");
        ((string?)site["minTlsVersion"]).ShouldBe("1.2");
        ((string?)site["ftpsState"]).ShouldBe("Disabled");
        ((bool?)site["alwaysOn"]).ShouldBe(true);
        ((string?)site["healthCheckPath"]).ShouldBe("/health/ready");
    }

    [Fact]
    public void The_storage_opens_to_roles_only_and_to_nobody_anonymous()
    {
        var storage = infra.The("Microsoft.Storage/storageAccounts")["properties"]!;

        ((bool?)storage["allowSharedKeyAccess"]).ShouldBe(false);
        ((bool?)storage["allowBlobPublicAccess"]).ShouldBe(false);
        ((bool?)storage["supportsHttpsTrafficOnly"]).ShouldBe(true);
        ((string?)storage["minimumTlsVersion"]).ShouldBe("TLS1_2");
    }

    [Fact]
    public void The_key_that_protects_access_codes_cannot_be_purged()
    {
        var vault = infra.The("Microsoft.KeyVault/vaults")["properties"]!;

        ((bool?)vault["enablePurgeProtection"]).ShouldBe(true);
        ((bool?)vault["enableRbacAuthorization"]).ShouldBe(true);
        ((string?)infra.The("Microsoft.KeyVault/vaults/keys")["properties"]!["kty"]).ShouldBe("RSA");
    }

    [Fact]
    public void The_identity_gets_the_roles_that_the_app_needs_and_no_other()
    {
        const string TableDataContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
        const string QueueDataContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fe88";
        const string KeyVaultCryptoUser = "12338af0-0e69-4776-bea7-57ae8d297424";
        const string MonitoringMetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";

        var roles = infra.Resources
            .Where(resource => (string?)resource["type"] == "Microsoft.Authorization/roleAssignments")
            .Select(resource => ((string)resource["properties"]!["roleDefinitionId"]!).Split('/')[^1]);

        roles.ShouldBe([TableDataContributor, QueueDataContributor, KeyVaultCryptoUser, MonitoringMetricsPublisher], ignoreOrder: true);
    }

    [Fact]
    public async Task A_school_can_do_without_monitoring()
    {
        var resources = await Infrastructure.DeployAsync("param monitoring = false", Ct);

        resources.ShouldNotContain(resource => ((string)resource["type"]!).Contains("Insights", StringComparison.Ordinal));
        resources.ShouldContain(resource => (string?)resource["type"] == "Microsoft.Web/sites");
    }

    private static IEnumerable<string> ParametersOf(JsonNode node) => node switch
    {
        JsonObject o => (o["parameters"] as JsonObject ?? []).Select(parameter => parameter.Key)
            .Concat(o.Where(property => property.Value is not null).SelectMany(property => ParametersOf(property.Value!))),
        JsonArray a => a.Where(item => item is not null).SelectMany(item => ParametersOf(item!)),
        _ => [],
    };

    [GeneratedRegex("PixBot(__[A-Za-z]+)+")]
    private static partial Regex SettingName();

    [GeneratedRegex("(?i)password|secret|token|apikey|accesskey|accountkey|sas$")]
    private static partial Regex SecretLike();

    [GeneratedRegex(@"\) : (Warning|Error|Info) ")]
    private static partial Regex Diagnostic();
}
