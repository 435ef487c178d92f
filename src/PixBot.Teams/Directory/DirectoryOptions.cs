using System.ComponentModel.DataAnnotations;

namespace PixBot.Teams.Directory;

/// <summary>Whether and how PixBot uses Microsoft Graph; section <c>PixBot:Directory</c>. It asks as the bot's own app registration.</summary>
public sealed class DirectoryOptions
{
    public const string Section = "PixBot:Directory";

    /// <summary>False: nothing is asked of Graph, and whoever never opened PixBot needs a set-up policy.</summary>
    public bool Enabled { get; set; }

    /// <summary>Where Graph is, without a path: another in national clouds.</summary>
    public Uri GraphUrl { get; set; } = new("https://graph.microsoft.com");

    /// <summary>The id in the app's manifest, by which the organisation's catalog knows it. Null: <c>MicrosoftAppId</c>, as in <c>manifest/</c>.</summary>
    public string? AppCatalogExternalId { get; set; }

    /// <summary>The catalog's own id of the app; with it the catalog is not asked, and <c>AppCatalog.Read.All</c> is not needed.</summary>
    public string? AppCatalogId { get; set; }

    /// <summary>How long one call to Graph may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:50")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
