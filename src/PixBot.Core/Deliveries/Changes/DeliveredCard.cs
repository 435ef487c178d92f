using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>A card as it lies in somebody's chat.</summary>
/// <param name="PersonId">Whose chat it is: as the recipient was named, and once <see cref="CardHolders"/> has looked, who has the account now.</param>
/// <param name="Account">Entra object id.</param>
/// <param name="Kind">Of the broadcast that brought it, or what a feature calls a card that it showed.</param>
/// <param name="Data">What the delivery carried.</param>
internal sealed record DeliveredCard(
    string PersonId, string Account, Address At, string ActivityId, Language Language, string Kind, string Data, DateTimeOffset SentAt)
{
    /// <summary>Of whoever has the account now, once <see cref="CardHolders"/> has looked; null where that is not known.</summary>
    public Role? HolderRole { get; init; }

    /// <summary>Whether it lies with somebody who has been a referent, and is none now.</summary>
    public bool IsOfFormerReferent => HolderRole is not (null or Role.Referent);
}
