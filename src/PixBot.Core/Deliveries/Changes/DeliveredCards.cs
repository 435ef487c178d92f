using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>Finds the cards about something in all chats: one read for each hundred of them.</summary>
internal sealed class DeliveredCards(ITable table, BroadcastStore broadcasts, BatchStore batches, ShownCards shown)
{
    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<DeliveredCard>> AboutAsync(SchoolId schoolId, string subject, CancellationToken cancellationToken)
    {
        var cards = await shown.FindAsync(schoolId, subject, cancellationToken).ToListAsync(cancellationToken);
        await foreach (var key in SubjectIndex.FindAsync(table, schoolId, subject, cancellationToken))
        {
            if (await broadcasts.FindAsync(key, cancellationToken) is { } broadcast)
                cards.AddRange(await OfAsync(broadcast, cancellationToken));
        }

        return [.. cards.OrderBy(card => card.SentAt)];
    }

    /// <summary>Those that one broadcast brought.</summary>
    public async Task<IReadOnlyList<DeliveredCard>> OfAsync(Broadcast broadcast, CancellationToken cancellationToken)
    {
        var cards = new List<DeliveredCard>();
        await foreach (var batch in batches.AllAsync(broadcast.Key, cancellationToken))
            cards.AddRange(batch.Deliveries.Values.Select(delivery => Of(broadcast, delivery)).OfType<DeliveredCard>());
        return cards;
    }

    private static DeliveredCard? Of(Broadcast broadcast, Delivery delivery) =>
        delivery is { Status: DeliveryStatus.Sent { ActivityId: { } id, At: var at }, Recipient: { Reach: Reach.Reachable reach } recipient }
            ? new(recipient.PersonId, reach.AadObjectId, reach.Address, id, recipient.Language, broadcast.Kind, recipient.Data, at)
            : null;
}
