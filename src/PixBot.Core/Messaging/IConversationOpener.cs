namespace PixBot.Core.Messaging;

/// <summary>Opens the personal chat with somebody who has the app, before they ever wrote.</summary>
public interface IConversationOpener
{
    /// <summary>Idempotent: the chat of a person and the bot is always the same.</summary>
    /// <param name="userId">Teams' id (<c>29:…</c>) or the Entra object id; never an e-mail.</param>
    Task<OpenOutcome> OpenAsync(string tenantId, Uri serviceUrl, string userId, CancellationToken cancellationToken);
}

public abstract record OpenOutcome
{
    public sealed record Opened(Address Chat) : OpenOutcome;

    /// <param name="Why">Never <see cref="SendOutcome.Sent"/>. Without the app it is <see cref="UnreachableReason.NeverInstalled"/>.</param>
    public sealed record Failed(SendOutcome Why) : OpenOutcome;
}
