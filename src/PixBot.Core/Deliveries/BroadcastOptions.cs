using System.ComponentModel.DataAnnotations;
using PixBot.Core.School;

namespace PixBot.Core.Deliveries;

/// <summary>How fast and how stubbornly the bot sends of itself, section <c>PixBot:Broadcasts</c>.</summary>
public sealed class BroadcastOptions
{
    public const string Section = PixBotOptions.Section + ":Broadcasts";

    /// <summary>
    /// Per tenant, over all replicas. Teams allows 50 requests a second to one app in one tenant; the rest is for answers.
    /// </summary>
    [Range(1, 50)]
    public int MessagesPerSecond { get; set; } = 40;

    /// <summary>
    /// How many messages a worker sends at once and then records in one transaction: so many may be sent twice if its
    /// process dies.
    /// </summary>
    [Range(1, 50)]
    public int ParallelSends { get; set; } = 10;

    /// <summary>
    /// Tries after which a message that cannot be written is given up, until it is revived. While Teams is out nobody's are
    /// used up: that ends at the broadcast's deadline.
    /// </summary>
    [Range(1, 20)]
    public int MaximumAttempts { get; set; } = 6;
}
