using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>A card as it lies in somebody's chat.</summary>
/// <param name="PersonId">Whose chat it is, as the recipient was named.</param>
/// <param name="Account">Entra object id.</param>
/// <param name="Kind">Of the broadcast that brought it, or what a feature calls a card that it showed.</param>
/// <param name="Data">What the delivery carried.</param>
internal sealed record DeliveredCard(
    string PersonId, string Account, Address At, string ActivityId, Language Language, string Kind, string Data, DateTimeOffset SentAt);
