using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PixBot.Simulator.Hosting;
using PixBot.Simulator.People;

namespace PixBot.Simulator.Chats;

/// <summary>The chats that were touched. A conversation id is understood without having been handed out in this run.</summary>
internal sealed class ChatStore(PeopleDirectory people, ChatEvents events, TimeProvider clock, IOptions<SimulatorOptions> options)
{
    private readonly ConcurrentDictionary<Guid, Chat> chats = [];
    private readonly ConcurrentQueue<ChatMessage> contents = [];

    public IEnumerable<Chat> All => chats.Values;

    public Chat Of(SimulatedPerson person) => chats.GetOrAdd(
        person.AadObjectId,
        static (_, state) => new Chat(state.person, state.installed ? Installation.Installed : Installation.NotInstalled),
        (person, installed: options.Value.InstalledByDefault));

    public async ValueTask<Chat?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (PersonIds.OfConversationId(Chat.FirstId(conversationId)) is not { } id)
            return null;
        if (!chats.TryGetValue(id, out var chat))
            chat = await people.FindAsync(id, cancellationToken) is { } person ? Of(person) : null;
        return chat?.ConversationId == conversationId ? chat : null;
    }

    public ChatMessage Add(Chat chat, bool fromBot, JsonElement activity, string? id = null)
    {
        var message = chat.Add(fromBot, activity, clock.GetUtcNow(), id);
        contents.Enqueue(message);
        while (contents.Count > options.Value.ContentsKept && contents.TryDequeue(out var oldest))
            oldest.Activity = null;
        events.Publish(new ChatEvent(ChatEventKind.Message, chat.Person, message.Id, fromBot));
        return message;
    }

    public void Edit(Chat chat, ChatMessage message, JsonElement activity)
    {
        chat.Edit(message, activity);
        events.Publish(new ChatEvent(ChatEventKind.Edit, chat.Person, message.Id, message.FromBot));
    }

    public void Delete(Chat chat, ChatMessage message)
    {
        chat.Delete(message);
        events.Publish(new ChatEvent(ChatEventKind.Delete, chat.Person, message.Id, message.FromBot));
    }

    /// <summary>As « Remove chat history » does: nothing of it is left, and the next chat of the two has another id.</summary>
    public void Remove(Chat chat)
    {
        chat.Remove();
        foreach (var message in chat.Messages)
            Delete(chat, message);
    }

    public void Type(Chat chat)
    {
        chat.Type(clock.GetUtcNow());
        events.Publish(new ChatEvent(ChatEventKind.Typing, chat.Person, null, true));
    }

    public void Install(Chat chat, Installation installation)
    {
        chat.Installation = installation;
        events.Publish(new ChatEvent(ChatEventKind.Installation, chat.Person, null, false));
    }

    public void ForgetFaults()
    {
        foreach (var chat in chats.Values)
            chat.ForgetFaults();
    }
}
