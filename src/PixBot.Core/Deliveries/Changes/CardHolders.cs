using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>
/// Says who reads a card now: the account that it lies with may have been somebody else's, as when an e-mail of the roster was
/// wrong, and its person may have another role. A right to what the card says is this person's, not that of whom it was meant for.
/// </summary>
internal sealed class CardHolders(IContacts contacts)
{
    /// <summary>Two reads for all of them.</summary>
    public async Task<IReadOnlyList<DeliveredCard>> NowAsync(
        SchoolId schoolId, IReadOnlyCollection<DeliveredCard> cards, CancellationToken cancellationToken)
    {
        var accounts = cards.Select(card => card.Account).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var callers = await contacts.FindAsync(schoolId, accounts, cancellationToken);
        return [.. cards.Select(card => callers.TryGetValue(card.Account, out var caller) ? Of(card, caller) : card)];
    }

    private static DeliveredCard Of(DeliveredCard card, Caller caller) =>
        card with { PersonId = caller.Person?.Id ?? caller.Contact.AadObjectId, HolderRole = caller.Role };
}
