using AdaptiveCards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>Messages made from what a batch has in common.</summary>
internal sealed class CardMessages(Func<Recipient, (AdaptiveCard Card, Text Summary)?> render) : IBroadcastMessages
{
    public ValueTask<Message?> RenderAsync(Recipient recipient, CancellationToken cancellationToken) =>
        new(render(recipient) is { } made ? new Message.Card(made.Card, made.Summary.In(recipient.Language)) : null);
}
