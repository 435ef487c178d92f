using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>What becomes of one person's cards: a message that the engine sends as changes.</summary>
internal sealed record ChangedCards(IReadOnlyList<CardChange> Cards) : Message
{
    /// <summary>Told of a card that was gone and had to be sent again, so that it can be changed too.</summary>
    public Func<DeliveredCard, CancellationToken, Task> OnSentAnew { get; init; } = (_, _) => Task.CompletedTask;
}

/// <param name="With">Takes the card's place; null to withdraw it.</param>
/// <param name="OnlyInPlace">It has a point only where the card was: whoever deleted the card is not told anew.</param>
internal sealed record CardChange(DeliveredCard Card, Message? With, bool OnlyInPlace = false);
