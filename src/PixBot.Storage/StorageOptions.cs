namespace PixBot.Storage;

/// <summary>Where the state lives, section <c>PixBot:Storage</c>; for their names see src/README.md, "Names that stay".</summary>
public sealed class StorageOptions
{
    public const string Section = "PixBot:Storage";

    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>SQLite's file, under the content root unless it is absolute. On a local disk: SQLite's locks fail on network shares.</summary>
    public string Path { get; set; } = "data/pixbot.db";

    /// <summary>Azure's; holds a key, so prefer <see cref="AccountName"/> where the app has an identity.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Azure's, reached as the app's own identity (<c>DefaultAzureCredential</c>).</summary>
    public string? AccountName { get; set; }
}

public enum StorageProvider
{
    Sqlite,
    Azure,
}
