using System.Globalization;
using System.Text.Json;
using PixBot.Simulator.People;

namespace PixBot.Simulator.Chats;

public enum Installation
{
    Installed,
    NotInstalled,

    /// <summary>The person blocked the bot.</summary>
    Blocked,
}

/// <summary>One person's chat with the bot, from the first time that either touches it.</summary>
public sealed class Chat
{
    private readonly Lock gate = new();
    private readonly List<ChatMessage> messages = [];
    private readonly Dictionary<string, ChatMessage> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> faults = [];
    private long lastId;
    private long revision;
    private long requests;
    private int removals;
    private DateTimeOffset? notBefore;
    private DateTimeOffset? typingSince;

    internal Chat(SimulatedPerson person, Installation installation)
    {
        Person = person;
        Installation = installation;
    }

    public SimulatedPerson Person { get; }

    /// <summary>Another one after each removal of the chat.</summary>
    public string ConversationId
    {
        get
        {
            lock (gate)
                return removals == 0 ? Person.ConversationId : string.Create(CultureInfo.InvariantCulture, $"{Person.ConversationId}.{removals}");
        }
    }

    public Installation Installation { get; internal set; }

    /// <summary>The bot was told that the app is installed, in this run of the simulator.</summary>
    internal bool WasIntroduced { get; set; }

    /// <summary>The activity ids of invokes, for redelivery and the page; and whatever else is per chat.</summary>
    internal string? Locale { get; set; }

    public IReadOnlyList<ChatMessage> Messages
    {
        get
        {
            lock (gate)
                return [.. messages];
        }
    }

    internal long Revision => Interlocked.Read(ref revision);

    internal DateTimeOffset? TypingSince
    {
        get
        {
            lock (gate)
                return typingSince;
        }
    }

    public ChatMessage? Find(string id)
    {
        lock (gate)
            return byId.GetValueOrDefault(id);
    }

    internal IReadOnlyList<ChatMessage> Since(long seen)
    {
        lock (gate)
            return [.. messages.Where(message => message.Revision > seen)];
    }

    /// <summary>Epoch milliseconds as Teams' ids are, and unique to the chat even where the clock goes back.</summary>
    internal string NextId(DateTimeOffset now)
    {
        lock (gate)
        {
            lastId = Math.Max(lastId + 1, now.ToUnixTimeMilliseconds());
            return lastId.ToString(CultureInfo.InvariantCulture);
        }
    }

    internal ChatMessage Add(bool fromBot, JsonElement activity, DateTimeOffset now, string? id = null)
    {
        lock (gate)
        {
            var message = new ChatMessage { Id = id ?? NextId(now), FromBot = fromBot, At = now, Activity = activity };
            messages.Add(message);
            byId[message.Id] = message;
            if (fromBot)
                typingSince = null;
            Touch(message);
            return message;
        }
    }

    internal void Edit(ChatMessage message, JsonElement activity)
    {
        lock (gate)
        {
            message.Activity = activity;
            message.Edits++;
            Touch(message);
        }
    }

    internal void Delete(ChatMessage message)
    {
        lock (gate)
        {
            message.Activity = null;
            message.IsDeleted = true;
            Touch(message);
        }
    }

    internal void Remove()
    {
        lock (gate)
            removals++;
    }

    /// <summary>The id that the chat had before any removal.</summary>
    internal static string FirstId(string conversationId) => conversationId.Split('.')[0];

    internal void Type(DateTimeOffset now)
    {
        lock (gate)
        {
            typingSince = now;
            revision++;
        }
    }

    /// <summary>How many requests the chat has had, this one included.</summary>
    internal long CountRequest() => Interlocked.Increment(ref requests);

    /// <summary>Null where sending is allowed; else how long it is not.</summary>
    internal TimeSpan? ThrottledFor(DateTimeOffset now)
    {
        lock (gate)
            return notBefore - now is { } left && left > TimeSpan.Zero ? left : null;
    }

    internal void ThrottleUntil(DateTimeOffset at)
    {
        lock (gate)
            notBefore = at;
    }

    /// <summary>Uses up one of the times that a fault strikes a chat; false where none is left.</summary>
    internal bool UseFault(int fault, int? times)
    {
        if (times is not { } limit)
            return true;
        lock (gate)
        {
            var used = faults.GetValueOrDefault(fault);
            faults[fault] = used + 1;
            return used < limit;
        }
    }

    internal void ForgetFaults()
    {
        lock (gate)
        {
            faults.Clear();
            notBefore = null;
            requests = 0;
        }
    }

    private void Touch(ChatMessage message) => message.Revision = ++revision;
}
