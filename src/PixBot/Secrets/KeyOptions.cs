namespace PixBot.Secrets;

/// <summary>Section <c>PixBot:Keys</c>.</summary>
internal sealed class KeyOptions
{
    public const string Section = "PixBot:Keys";

    /// <summary>The vault that holds the secret which wraps the key ring, such as <c>https://NAME.vault.azure.net/</c>; none on a laptop.</summary>
    public Uri? KeyVault { get; set; }

    /// <summary>The secret's name: made by the first replica that finds none.</summary>
    public string SecretName { get; set; } = "pixbot-key-ring";
}
