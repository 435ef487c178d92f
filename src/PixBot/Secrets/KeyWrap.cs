using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Azure;
using Azure.Identity;
using Azure.Security.KeyVault.Secrets;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace PixBot.Secrets;

/// <summary>
/// Wraps the key ring with a secret of the Key Vault, so that a copy of the storage account opens nothing. The first
/// replica that finds no secret makes it; of two at once, one version wins and both read that.
/// </summary>
internal sealed class KeyWrap(IOptions<KeyOptions> options) : IXmlEncryptor
{
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> key = new(() => ReadOrMake(options.Value));

    public bool IsOn => options.Value.KeyVault is not null;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(KeyWrapping.Wrap(plaintextElement, key.Value), typeof(KeyUnwrap));

    public XElement Decrypt(XElement encryptedElement) => KeyWrapping.Unwrap(encryptedElement, key.Value);

    private static byte[] ReadOrMake(KeyOptions options)
    {
        var client = new SecretClient(options.KeyVault, new DefaultAzureCredential());
        try
        {
            return Convert.FromBase64String(client.GetSecret(options.SecretName).Value.Value);
        }
        catch (RequestFailedException missing) when (missing.Status == StatusCodes.Status404NotFound)
        {
            client.SetSecret(options.SecretName, Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
            return Convert.FromBase64String(client.GetSecret(options.SecretName).Value.Value);
        }
    }
}

/// <summary>What Data Protection makes when it finds a key that was wrapped.</summary>
internal sealed class KeyUnwrap(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => services.GetRequiredService<KeyWrap>().Decrypt(encryptedElement);
}

/// <summary>AES-256-GCM over the element's text: nonce, tag and ciphertext in base64.</summary>
internal static class KeyWrapping
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public static XElement Wrap(XElement element, byte[] key)
    {
        var plain = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        var wrapped = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(wrapped.AsSpan(0, NonceBytes), plain, wrapped.AsSpan(NonceBytes + TagBytes), wrapped.AsSpan(NonceBytes, TagBytes));
        return new XElement("wrappedKey", Convert.ToBase64String(wrapped));
    }

    public static XElement Unwrap(XElement element, byte[] key)
    {
        var wrapped = Convert.FromBase64String(element.Value);
        var plain = new byte[wrapped.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(wrapped.AsSpan(0, NonceBytes), wrapped.AsSpan(NonceBytes + TagBytes), wrapped.AsSpan(NonceBytes, TagBytes), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
