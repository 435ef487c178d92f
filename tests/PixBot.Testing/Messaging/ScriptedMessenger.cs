using System.Collections.Concurrent;
using PixBot.Core.Messaging;

namespace PixBot.Testing.Messaging;

/// <summary>Teams, as far as sends go: it delivers everything at once, but for what it was told otherwise.</summary>
public sealed class ScriptedMessenger(TimeProvider clock) : IMessenger
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<SendOutcome>> script = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<SendCall> sends = [];
    private readonly ConcurrentQueue<SendCall> updates = [];
    private readonly ConcurrentQueue<string> deletions = [];
    private int calls;

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>What goes wrong with a send or update to that chat as long as it is so; null where nothing does.</summary>
    public Func<Address, SendOutcome?> Trouble { get; set; } = _ => null;

    /// <summary>Told of each send as it arrives, with its number from 1.</summary>
    public Action<int>? Arrived { get; set; }

    public IReadOnlyList<SendCall> Sends => [.. sends];

    public IReadOnlyList<SendCall> Updates => [.. updates];

    /// <summary>The conversations in which messages were deleted.</summary>
    public IReadOnlyList<string> Deletions => [.. deletions];

    /// <summary>The messages that were delivered, by conversation.</summary>
    public ILookup<string, SendCall> Delivered => sends.Where(s => s.Outcome is SendOutcome.Sent).ToLookup(s => s.Conversation, StringComparer.Ordinal);

    /// <summary>Answers the next sends and updates of the conversation so; afterwards all is well.</summary>
    public ScriptedMessenger Answer(string conversation, params IReadOnlyList<SendOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
            script.GetOrAdd(conversation, _ => []).Enqueue(outcome);
        return this;
    }

    public IReadOnlyList<SendCall> SendsTo(string conversation) => [.. sends.Where(s => s.Conversation == conversation)];

    public async Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref calls);
        var outcome = Next(to) ?? new SendOutcome.Sent($"activity-{number}");
        sends.Enqueue(new SendCall(to.ConversationId, message, outcome, clock.GetUtcNow()));
        Arrived?.Invoke(number);
        await AnswerAsync(cancellationToken);
        return outcome;
    }

    public async Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken)
    {
        var outcome = Next(to) ?? new SendOutcome.Sent(activityId);
        updates.Enqueue(new SendCall(to.ConversationId, message, outcome, clock.GetUtcNow()));
        await AnswerAsync(cancellationToken);
        return outcome;
    }

    public Task<SendOutcome> DeleteAsync(Address to, string activityId, CancellationToken cancellationToken)
    {
        deletions.Enqueue(to.ConversationId);
        return Task.FromResult<SendOutcome>(new SendOutcome.Sent(activityId));
    }

    private SendOutcome? Next(Address to) =>
        Trouble(to) ?? (script.TryGetValue(to.ConversationId, out var outcomes) && outcomes.TryDequeue(out var outcome) ? outcome : null);

    private Task AnswerAsync(CancellationToken cancellationToken) =>
        Latency > TimeSpan.Zero ? Task.Delay(Latency, clock, cancellationToken) : Task.CompletedTask;
}

public sealed record SendCall(string Conversation, Message Message, SendOutcome Outcome, DateTimeOffset At);
