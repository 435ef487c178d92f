using PixBot.Simulator.Chats;

namespace PixBot.Simulator.Sending;

/// <summary>What has arrived of a file.</summary>
internal sealed class UploadedContent(Guid token, Chat chat, string name, DateTimeOffset until)
{
    private readonly Lock gate = new();
    private readonly List<byte> received = [];
    private byte[]? whole;

    public Guid Token => token;

    public Chat Chat => chat;

    public string Name => name;

    public DateTimeOffset Until => until;

    /// <summary>Null while bytes are missing.</summary>
    public byte[]? Whole
    {
        get
        {
            lock (gate)
                return whole;
        }
    }

    public long Received
    {
        get
        {
            lock (gate)
                return received.Count;
        }
    }

    /// <summary>False where the range is not the one that is expected next.</summary>
    public bool TryAppend(long from, long total, ReadOnlySpan<byte> content)
    {
        lock (gate)
        {
            if (whole is not null || from != received.Count || from + content.Length > total)
                return false;
            received.AddRange(content);
            if (received.Count == total)
                whole = received.ToArray();
            return true;
        }
    }
}

/// <summary>A file that the bot gave somebody.</summary>
public sealed record ReceivedFile(string Name, byte[] Content);
