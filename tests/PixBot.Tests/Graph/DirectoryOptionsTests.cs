using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PixBot.Core.Features.People.EntraDirectory;
using PixBot.Teams.Directory;
using PixBot.Teams.Settings;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Graph;

public sealed class DirectoryOptionsTests
{
    [Theory]
    [InlineData("PixBot:Directory:GraphUrl", "http://graph.example")]
    [InlineData("PixBot:Directory:GraphUrl", "https://graph.example/v1.0")]
    [InlineData("PixBot:Directory:RequestTimeout", "00:02:00")]
    [InlineData("PixBot:Directory:AppCatalogId", "pixbot")]
    [InlineData("PixBot:Directory:AppCatalogExternalId", "' or true")]
    public void A_wrong_setting_is_named(string setting, string value)
    {
        var refusal = Should.Throw<OptionsValidationException>(() => Options((setting, value)).Value);

        refusal.Message.ShouldContain(setting.Split(':')[^1]);
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppTenantId")]
    public void What_the_directory_needs_beside_is_named(string missing)
    {
        var identity = new BotIdentityOptions { MicrosoftAppId = "id", MicrosoftAppTenantId = "tenant" };
        typeof(BotIdentityOptions).GetProperty(missing)!.SetValue(identity, null);

        DirectoryCheck.Faults(new DirectoryOptions { Enabled = true }, identity).ShouldHaveSingleItem().ShouldContain(missing);
        DirectoryCheck.Faults(new DirectoryOptions(), identity).ShouldBeEmpty();
    }

    [Fact]
    public void By_default_nothing_asks_Graph()
    {
        using var services = Services();

        services.GetRequiredService<IDirectory>().ShouldBeOfType<NoDirectory>();
        services.GetRequiredService<IAppInstaller>().ShouldBeOfType<NoDirectory>();
        services.GetRequiredService<IGroupDirectory>().ShouldBeOfType<NoDirectory>();
    }

    [Theory]
    [InlineData("UserAssignedMSI", null)]
    [InlineData("SingleTenant", "unused")]
    public void Turned_on_it_asks_as_the_bot_itself(string type, string? password)
    {
        using var services = Services(
            ("PixBot:Directory:Enabled", "true"),
            ("MicrosoftAppType", type),
            ("MicrosoftAppPassword", password),
            ("MicrosoftAppId", GraphWorld.AppId),
            ("MicrosoftAppTenantId", "9d6c2b5e-8f0d-4f5c-9a73-0f3f6c1f6b11"));

        services.GetRequiredService<IDirectory>().IsOnFor("9D6C2B5E-8F0D-4F5C-9A73-0F3F6C1F6B11").ShouldBeTrue();
        services.GetRequiredService<IDirectory>().IsOnFor("another").ShouldBeFalse();
        services.GetRequiredService<GraphCredential>().Token.GetType().Name
            .ShouldBe(password is null ? "ManagedIdentityCredential" : "ClientSecretCredential");
    }

    private static IOptions<DirectoryOptions> Options(params (string Name, string? Value)[] settings) =>
        Services(settings).GetRequiredService<IOptions<DirectoryOptions>>();

    private static ServiceProvider Services(params (string Name, string? Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Name, pair => pair.Value)).Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(TimeProvider.System)
            .Configure<BotIdentityOptions>(configuration)
            .AddGraph()
            .BuildServiceProvider();
    }
}
