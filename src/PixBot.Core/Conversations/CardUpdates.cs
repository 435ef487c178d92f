using PixBot.Core.Messaging;

namespace PixBot.Core.Conversations;

/// <summary>Shows what queued work came to, on the card that was sent when it began.</summary>
internal sealed class CardUpdates(IMessenger messenger, TimeProvider clock)
{
    private const int Attempts = 5;

    /// <param name="cardId">Null where Teams gave none: then it is sent anew.</param>
    public async Task ShowAsync(Address chat, string? cardId, Message.Card card, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var outcome = cardId is { } id
                ? await messenger.UpdateAsync(chat, id, card, cancellationToken)
                : await messenger.SendAsync(chat, card, cancellationToken);
            var wait = outcome switch
            {
                SendOutcome.Throttled throttled => throttled.RetryAfter,
                SendOutcome.Busy => TimeSpan.FromSeconds(attempt),
                _ => TimeSpan.Zero,
            };
            if (wait == TimeSpan.Zero)
                return;
            await Task.Delay(wait, clock, cancellationToken);
        }
    }
}
