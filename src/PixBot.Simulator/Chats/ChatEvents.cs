using System.Collections.Immutable;
using System.Threading.Channels;
using PixBot.Simulator.People;

namespace PixBot.Simulator.Chats;

internal enum ChatEventKind
{
    Message,
    Edit,
    Delete,
    Typing,
    Installation,
    Clock,
    Faults,
}

/// <param name="Person">Null where it concerns everyone.</param>
internal sealed record ChatEvent(ChatEventKind Kind, SimulatedPerson? Person, string? MessageId, bool FromBot);

/// <summary>
/// Tells pages that something changed; they fetch what. A page that cannot keep up loses the oldest events, never the
/// news that a chat it shows has changed, as it asks for everything since what it has.
/// </summary>
internal sealed class ChatEvents
{
    private ImmutableArray<Channel<ChatEvent>> pages = [];

    public void Publish(ChatEvent chatEvent)
    {
        foreach (var page in pages)
            page.Writer.TryWrite(chatEvent);
    }

    public async IAsyncEnumerable<ChatEvent> FollowAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = Channel.CreateBounded<ChatEvent>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref pages, (all, one) => all.Add(one), page);
        try
        {
            await foreach (var chatEvent in page.Reader.ReadAllAsync(cancellationToken))
                yield return chatEvent;
        }
        finally
        {
            ImmutableInterlocked.Update(ref pages, (all, one) => all.Remove(one), page);
        }
    }
}
