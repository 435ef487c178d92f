using System.Text.Json;

namespace PixBot.Simulator.Chats;

/// <summary>A message as the person sees it now.</summary>
public sealed class ChatMessage
{
    public required string Id { get; init; }

    public required bool FromBot { get; init; }

    /// <summary>When it arrived, by the simulator's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The activity; null once deleted, or once its content was let go for want of room.</summary>
    public JsonElement? Activity { get; internal set; }

    public bool IsDeleted { get; internal set; }

    /// <summary>How often the bot changed it.</summary>
    public int Edits { get; internal set; }

    /// <summary>For whoever follows the chat: the chat's revision when the message last changed.</summary>
    internal long Revision { get; set; }

    /// <summary>A fault made the bot believe that it was not delivered.</summary>
    public bool WasDenied { get; internal set; }
}
