using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PixBot.Tests.Secrets;

/// <summary>The two operations of Key Vault's REST API that the key ring needs, over real HTTP, with a key of its own.</summary>
internal sealed class FakeKeyVault : IAsyncDisposable
{
    private readonly RSA rsa = RSA.Create(2048);
    private readonly WebApplication app;

    private FakeKeyVault()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/keys/pixbot/wrapkey", (HttpRequest request, KeyOperation operation) =>
            Answer(request, operation, bytes => rsa.Encrypt(bytes, RSAEncryptionPadding.OaepSHA256)));
        app.MapPost("/keys/pixbot/v1/unwrapkey", (HttpRequest request, KeyOperation operation) =>
            Answer(request, operation, bytes => rsa.Decrypt(bytes, RSAEncryptionPadding.OaepSHA256)));
    }

    public static async Task<FakeKeyVault> StartAsync(CancellationToken cancellationToken)
    {
        var vault = new FakeKeyVault();
        await vault.app.StartAsync(cancellationToken);
        return vault;
    }

    /// <summary>Whether the caller has the role that the key asks for.</summary>
    public bool Allows { get; set; } = true;

    public ConcurrentQueue<string> Calls { get; } = [];

    public Uri Key => new($"{Address}/keys/pixbot");

    private string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        rsa.Dispose();
    }

    private IResult Answer(HttpRequest request, KeyOperation operation, Func<byte[], byte[]> turn)
    {
        Calls.Enqueue(request.Path);
        if (!Allows)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (request.Headers.Authorization != "Bearer vault-token" || request.Query["api-version"] != "7.4" || operation.Alg != "RSA-OAEP-256")
            return Results.BadRequest();
        return Results.Json(new { kid = $"{Address}/keys/pixbot/v1", value = Base64Url.EncodeToString(turn(Base64Url.DecodeFromChars(operation.Value))) });
    }

    internal sealed record KeyOperation(string Alg, string Value);
}

/// <summary>A managed identity's token, for the vault only.</summary>
internal sealed class FakeIdentity : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        requestContext.Scopes is ["https://vault.azure.net/.default"]
            ? new AccessToken("vault-token", DateTimeOffset.MaxValue)
            : throw new InvalidOperationException("A token for something else was asked for.");

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
