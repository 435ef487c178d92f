namespace PixBot.Core.Deliveries.Reporting;

/// <summary>A broadcast with everybody's delivery, read from all of its batches: for a report asked for, not for following.</summary>
public sealed record BroadcastReport(Broadcast Broadcast, BroadcastProgress Progress, IReadOnlyList<Delivery> Deliveries)
{
    /// <summary>The deliveries that came to this, such as <c>Of&lt;DeliveryStatus.Failed&gt;()</c>.</summary>
    public IEnumerable<(string PersonId, TStatus Status)> Of<TStatus>()
        where TStatus : DeliveryStatus
    {
        foreach (var delivery in Deliveries)
        {
            if (delivery.Status is TStatus status)
                yield return (delivery.Recipient.PersonId, status);
        }
    }
}
