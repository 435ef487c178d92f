using System.Collections.Concurrent;
using PixBot.Core.Messaging;

namespace PixBot.Tests.Broadcasts;

/// <summary>Opens chats as a test says, by object id.</summary>
internal sealed class ScriptedOpener : IConversationOpener
{
    private readonly ConcurrentDictionary<string, OpenOutcome> outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> opened = [];

    /// <summary>The object ids for which a chat was asked, in order.</summary>
    public IReadOnlyList<string> Asked => [.. opened];

    public ScriptedOpener Answer(string account, OpenOutcome outcome)
    {
        outcomes[account] = outcome;
        return this;
    }

    public Task<OpenOutcome> OpenAsync(string tenantId, Uri serviceUrl, string userId, CancellationToken cancellationToken)
    {
        opened.Enqueue(userId);
        return Task.FromResult(outcomes[userId]);
    }
}
