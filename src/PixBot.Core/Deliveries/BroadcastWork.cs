using System.Text.Json;
using PixBot.Core.Jobs;

namespace PixBot.Core.Deliveries;

/// <summary>The engine's queued work.</summary>
internal static class BroadcastWork
{
    public const string Expand = "broadcast-expand";
    public const string Deliver = "broadcast-deliver";
    public const string Follow = "broadcast-follow";
    public const string Cancel = "broadcast-cancel";
    public const string Revive = "broadcast-revive";

    public static WorkMessage Message(string kind, BroadcastKey key) => new(kind, JsonSerializer.Serialize(key));

    public static WorkMessage Message(BatchKey key) => new(Deliver, JsonSerializer.Serialize(key));

    /// <summary>The broadcast that a message is about; null where it is not the engine's.</summary>
    public static BroadcastKey? BroadcastOf(WorkMessage message) => message.Kind switch
    {
        Deliver => Parse<BatchKey>(message.Body)?.Broadcast,
        Expand or Follow or Cancel or Revive => Parse<BroadcastKey>(message.Body),
        _ => null,
    };

    /// <summary>Null where the body is not what the engine queued.</summary>
    public static TKey? Parse<TKey>(string body)
        where TKey : class
    {
        try
        {
            return JsonSerializer.Deserialize<TKey>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record BatchKey(BroadcastKey Broadcast, int Number);
