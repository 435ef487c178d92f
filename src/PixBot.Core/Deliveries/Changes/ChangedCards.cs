using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>What becomes of one person's cards: a message that the engine sends as changes.</summary>
internal sealed record ChangedCards(IReadOnlyList<CardChange> Cards) : Message
{
    /// <summary>Told of a card that was gone and had to be sent again, so that it can be changed too.</summary>
    public Func<DeliveredCard, CancellationToken, Task> OnSentAnew { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Told of a card that is not to be changed again: it says its last, or is there no more.</summary>
    public Func<DeliveredCard, CancellationToken, Task> OnEnded { get; init; } = (_, _) => Task.CompletedTask;
}

/// <param name="With">Takes the card's place; null to withdraw it.</param>
/// <param name="OnlyInPlace">It has a point only where the card was: whoever deleted the card is not told anew.</param>
internal sealed record CardChange(DeliveredCard Card, Message? With, bool OnlyInPlace = false)
{
    /// <summary>Whether the card needs no further change, whatever comes.</summary>
    public bool IsLast { get; init; }
}
