using System.ComponentModel.DataAnnotations;

namespace PixBot.Simulator.Hosting;

public sealed class SimulatorOptions
{
    public const string ConnectorPath = "/simulator/teams/";

    /// <summary>Null: <c>/api/messages</c> of the host that the simulator runs in.</summary>
    public Uri? BotEndpoint { get; set; }

    /// <summary>Null: <see cref="ConnectorPath"/> under the address that the host listens on.</summary>
    public Uri? ServiceUrl { get; set; }

    public Guid TenantId { get; set; } = new("5c4001a0-7e57-4e57-8e57-000000000001");

    /// <summary>Without the <c>28:</c> in front.</summary>
    public Guid BotId { get; set; } = new("5c4001a0-b07b-4b07-8b07-00000000b07b");

    [Required]
    public string BotName { get; set; } = "PixBot";

    /// <summary>IANA; what the page shows times in and activities carry.</summary>
    [Required]
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>Of clients whose person has none.</summary>
    [Required]
    public string Locale { get; set; } = "fr-FR";

    /// <summary>People who can be written to by number, from 0; they cost nothing until they are.</summary>
    [Range(0, 10_000_000)]
    public int GeneratedPeople { get; set; } = 1_000_000;

    /// <summary>Whether the app is in everyone's Teams already, as after an administrator's set-up policy.</summary>
    public bool InstalledByDefault { get; set; } = true;

    /// <summary>How long Teams waits for the bot's answer to an activity.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:10:00")]
    public TimeSpan BotTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Beyond so many messages over all chats, the oldest keep their ids and lose their contents.</summary>
    [Range(0, 10_000_000)]
    public int ContentsKept { get; set; } = 50_000;

    /// <summary>Beyond so many requests, the journal forgets the oldest; its counts stay.</summary>
    [Range(1, 10_000_000)]
    public int JournalEntriesKept { get; set; } = 200_000;

    /// <summary>A folder to read the page from at every request, for whoever works on it; null: what is in the assembly.</summary>
    public string? PageFolder { get; set; }
}
