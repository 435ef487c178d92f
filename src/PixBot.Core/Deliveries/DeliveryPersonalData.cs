using PixBot.Core.Deliveries.Rows;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries;

/// <summary>Who began a broadcast, and deliveries of broadcasts that are over. Those under way are left to end: their batches count on every row.</summary>
internal sealed class DeliveryPersonalData(BroadcastStore broadcasts, BatchStore batches) : IPersonalData
{
    public async Task EraseAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var all = await broadcasts.ListAsync(subject.School, cancellationToken).ToListAsync(cancellationToken);
        foreach (var begun in all.Where(broadcast => subject.AccountId is { } account && broadcast.CreatedBy == account))
            await broadcasts.ChangeAsync(begun.Key, broadcast => broadcast with { CreatedBy = null }, cancellationToken);
        foreach (var broadcast in all.Where(broadcast => broadcast.IsClosed))
        {
            for (var number = 0; number < (broadcast.Batches ?? 0); number++)
                await batches.EraseAsync(new BatchKey(broadcast.Key, number), [subject.PersonId, subject.AccountId], cancellationToken);
        }
    }
}
