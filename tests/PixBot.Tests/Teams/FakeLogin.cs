using System.Collections.Concurrent;
using System.IdentityModel.Tokens.Jwt;
using System.Reflection;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PixBot.Tests.Teams;

/// <summary>The Bot Framework's key server on loopback, and tokens signed with its keys.</summary>
internal sealed class FakeLogin : IAsyncDisposable
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";
    public const string Issuer = "https://api.botframework.com";

    private static readonly RSA EndorsedKey = RSA.Create(2048);
    private static readonly RSA PlainKey = RSA.Create(2048);
    private static readonly RSA ForeignKey = RSA.Create(2048);

    private readonly WebApplication app;

    private FakeLogin()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/openid", () => Results.Json(new { issuer = Issuer, jwks_uri = $"{app.Urls.First()}/keys" }));
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { Published(EndorsedKey, "endorsed", ["msteams"]), Published(PlainKey, "plain", ["webchat"]) } }));
    }

    private string MetadataUrl => $"{app.Urls.First()}/openid";

    public Dictionary<string, string?> Settings => new()
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "unused",
        ["MicrosoftAppTenantId"] = SampleActivities.Tenant,
        ["ToBotFromChannelOpenIdMetadataUrl"] = MetadataUrl,
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = MetadataUrl,
    };

    public static async Task<FakeLogin> StartAsync()
    {
        var login = new FakeLogin();
        await login.app.StartAsync();
        AllowHttp(login.MetadataUrl);
        return login;
    }

    public static string Token(
        string serviceUrl,
        string audience = AppId,
        string issuer = Issuer,
        string key = "endorsed",
        TimeSpan? age = null)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime - (age ?? TimeSpan.Zero);
        var token = new JwtSecurityToken(
            issuer, audience, [new Claim("serviceurl", serviceUrl)], now.AddMinutes(-1), now.AddHours(1), CredentialsOf(key));
        return "Bearer " + new JwtSecurityTokenHandler().WriteToken(token);
    }

    /// <summary>As Entra gives one to the bot itself: good for the SDK, though it names no service URL.</summary>
    public static string OwnToken()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var token = new JwtSecurityToken(
            "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
            "https://api.botframework.com",
            [new Claim("appid", AppId), new Claim("ver", "1.0")],
            now.AddMinutes(-1),
            now.AddHours(1),
            CredentialsOf("endorsed"));
        return "Bearer " + new JwtSecurityTokenHandler().WriteToken(token);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static SigningCredentials? CredentialsOf(string key) => key switch
    {
        "none" => null,
        "endorsed" => Signing(EndorsedKey, "endorsed"),
        "plain" => Signing(PlainKey, "plain"),

        // Says that it is the good key.
        "foreign" => Signing(ForeignKey, "endorsed"),
        "unknown" => Signing(ForeignKey, "unknown"),
        _ => throw new ArgumentException(key, nameof(key)),
    };

    private static SigningCredentials Signing(RSA rsa, string id) => new(new RsaSecurityKey(rsa) { KeyId = id }, SecurityAlgorithms.RsaSha256);

    private static object Published(RSA rsa, string id, string[] endorsements)
    {
        var parameters = rsa.ExportParameters(false);
        return new { kty = "RSA", use = "sig", kid = id, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent), endorsements };
    }

    /// <summary>The SDK reads keys over HTTPS only and has no setting for it; its cache of readers is where a test gets in.</summary>
    private static void AllowHttp(string metadataUrl)
    {
        var field = typeof(JwtTokenExtractor).GetField("_openIdMetadataCache", BindingFlags.Static | BindingFlags.NonPublic)!;
        var readers = (ConcurrentDictionary<string, ConfigurationManager<OpenIdConnectConfiguration>>)field.GetValue(null)!;
        readers[metadataUrl] = new(metadataUrl, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = false });
    }
}
