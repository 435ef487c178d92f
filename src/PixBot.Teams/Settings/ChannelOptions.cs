using System.ComponentModel.DataAnnotations;

namespace PixBot.Teams.Settings;

/// <summary>Whom the bot listens to and where it sends; section <c>PixBot:Channel</c>.</summary>
public sealed class ChannelOptions
{
    public const string Section = "PixBot:Channel";

    /// <summary>
    /// Entra tenants whose people may talk to the bot. Empty: the bot's own (<c>MicrosoftAppTenantId</c>); in Development
    /// without one, any. Bot Framework checks no tenant itself, whatever <c>MicrosoftAppType</c> says.
    /// </summary>
    public IList<string> AllowedTenants { get; init; } = [];

    /// <summary>
    /// Hosts of service URLs, exact or <c>*.suffix</c>. Empty: those of Teams (<see cref="DefaultServiceHosts"/>).
    /// The bot's token goes to these hosts, so no more of them than needed.
    /// </summary>
    public IList<string> AllowedServiceHosts { get; init; } = [];

    /// <summary>Hosts that dropped files are fetched from and accepted ones are put on, exact or <c>*.suffix</c>. Empty: SharePoint's.</summary>
    public IList<string> AllowedFileHosts { get; init; } = [];

    /// <summary>An export of 100,000 lines has about 35 MB.</summary>
    [Range(1024, 500L * 1024 * 1024)]
    public long MaximumFileBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// How long one call to the connector may take: longer than its own gateway waits, since a send that is given up sooner
    /// may arrive all the same, and nobody knows.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Of the public cloud and of the US government's (src/facts/teams.md, "Chats and addresses"). Not <c>*.trafficmanager.net</c>: anyone
    /// can have a name there.
    /// </summary>
    public static readonly IReadOnlyList<string> DefaultServiceHosts =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    /// <summary>A file dropped in a personal chat lies in the person's OneDrive for Business (src/facts/teams.md, "Files").</summary>
    public static readonly IReadOnlyList<string> DefaultFileHosts = ["*.sharepoint.com", "*.sharepoint.us"];
}
