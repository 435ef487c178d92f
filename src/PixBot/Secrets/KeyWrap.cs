using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace PixBot.Secrets;

/// <summary>
/// Keeps the key ring encrypted where it lies: each element under a fresh AES-256-GCM key, and that key wrapped by the Key
/// Vault's, so that a copy of the storage account opens nothing.
/// </summary>
internal sealed class KeyWrap(KeyVault vault, IOptions<KeyOptions> options) : IXmlEncryptor
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public bool IsOn => options.Value.KeyVaultKey is not null;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        var wrapped = vault.Wrap(options.Value.KeyVaultKey!, key);
        var element = new XElement(
            "wrapped",
            new XElement("key", new XAttribute("id", wrapped.Key.AbsoluteUri), Convert.ToBase64String(wrapped.Secret)),
            new XElement("value", Convert.ToBase64String(Seal(plaintextElement, key))));
        return new EncryptedXmlInfo(element, typeof(KeyUnwrap));
    }

    public XElement Decrypt(XElement encryptedElement)
    {
        var wrapped = encryptedElement.Element("key")!;
        var key = vault.Unwrap(new(new Uri(wrapped.Attribute("id")!.Value), Convert.FromBase64String(wrapped.Value)));
        return Open(Convert.FromBase64String(encryptedElement.Element("value")!.Value), key);
    }

    /// <summary>Nonce, tag, ciphertext.</summary>
    private static byte[] Seal(XElement element, byte[] key)
    {
        var plain = Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(
            sealedBytes.AsSpan(0, NonceBytes), plain, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes));
        return sealedBytes;
    }

    private static XElement Open(byte[] sealedBytes, byte[] key)
    {
        var plain = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(
            sealedBytes.AsSpan(0, NonceBytes), sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

/// <summary>What Data Protection makes when it finds an element that was wrapped.</summary>
internal sealed class KeyUnwrap(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => services.GetRequiredService<KeyWrap>().Decrypt(encryptedElement);
}
