using System.Buffers.Text;
using System.Net.Http.Headers;
using Azure.Core;

namespace PixBot.Secrets;

/// <summary>
/// Wraps and unwraps with a key that never leaves the Key Vault, over its REST API: the client library for keys cannot be
/// restored from the registries that this project builds from.
/// </summary>
internal sealed class KeyVault(HttpClient http, TokenCredential credential)
{
    private const string ApiVersion = "7.4";
    private const string Algorithm = "RSA-OAEP-256";

    private static readonly TokenRequestContext Scope = new(["https://vault.azure.net/.default"]);

    /// <param name="key">With or without its version; the vault takes the newest.</param>
    /// <returns>The key's full id, to unwrap with after it was rotated, and the wrapped secret.</returns>
    public Wrapped Wrap(Uri key, byte[] secret)
    {
        var answer = Call(key, "wrapkey", secret);
        return new(new Uri(answer.Kid), Base64Url.DecodeFromChars(answer.Value));
    }

    public byte[] Unwrap(Wrapped wrapped) => Base64Url.DecodeFromChars(Call(wrapped.Key, "unwrapkey", wrapped.Secret).Value);

    /// <summary>Synchronous, as Data Protection's port is; once for each key at start.</summary>
    private Answer Call(Uri key, string operation, byte[] value)
    {
        var address = new Uri($"{key.AbsoluteUri.TrimEnd('/')}/{operation}?api-version={ApiVersion}");
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = JsonContent.Create(new { alg = Algorithm, value = Base64Url.EncodeToString(value) }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential.GetToken(Scope, CancellationToken.None).Token);
        request.Content.LoadIntoBufferAsync().GetAwaiter().GetResult();
        using var response = http.Send(request);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"PixBot:Keys:KeyVaultKey: the Key Vault answered {(int)response.StatusCode} to {operation}. "
                + "The app's identity needs the role Key Vault Crypto User on it.");
        }

        return response.Content.ReadFromJsonAsync<Answer>().GetAwaiter().GetResult()
            ?? throw new InvalidOperationException($"PixBot:Keys:KeyVaultKey: the Key Vault gave no answer to {operation}.");
    }

    private sealed record Answer(string Kid, string Value);
}

internal sealed record Wrapped(Uri Key, byte[] Secret);
