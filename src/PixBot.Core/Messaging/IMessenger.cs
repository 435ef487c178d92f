namespace PixBot.Core.Messaging;

/// <summary>Sends what the bot says on its own. Expected failures are outcomes; only bugs and cancellation throw.</summary>
public interface IMessenger
{
    Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken);

    /// <summary>Replaces a message sent before, in place.</summary>
    Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken);

    Task<SendOutcome> DeleteAsync(Address to, string activityId, CancellationToken cancellationToken);
}
