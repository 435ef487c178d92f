namespace PixBot.Secrets;

/// <summary>Section <c>PixBot:Keys</c>.</summary>
internal sealed class KeyOptions
{
    public const string Section = "PixBot:Keys";

    /// <summary>
    /// The Key Vault's RSA key that wraps the key ring, without its version, such as
    /// <c>https://NAME.vault.azure.net/keys/pixbot</c>; none on a laptop.
    /// </summary>
    public Uri? KeyVaultKey { get; set; }
}
