using PixBot.Core.Deliveries.Rows;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>
/// Says what cards that lie in chats must say now. A feature implements it for what its cards are about, such as a session:
/// whatever changes there, the same code brings every card of it up to date, or takes out what its holder may not see any more.
/// </summary>
internal interface ICardRenewal
{
    /// <summary>With what the names of its subjects begin (<see cref="CardSubject"/>).</summary>
    string Prefix { get; }

    /// <summary>What the cards depend on, in letters, digits and hyphens: when it is another, they are brought up to date.</summary>
    Task<string> StateAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken);

    /// <summary>Loads what the cards of up to 99 people have in common.</summary>
    Task<ICardRenewer> PrepareAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken);
}

/// <summary>Used for several cards at once.</summary>
internal interface ICardRenewer
{
    /// <summary>Whether its holder may not see any more what the card says.</summary>
    bool HasLostRight(DeliveredCard card) => true;

    /// <returns>Null for a card that may stay as it is.</returns>
    ValueTask<CardChange?> RenewAsync(DeliveredCard card, CancellationToken cancellationToken);
}
