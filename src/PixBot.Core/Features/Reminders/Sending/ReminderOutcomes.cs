using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>Keeps what became of a reminder: for the plan, for each student, and for the other reminders of its day.</summary>
internal sealed class ReminderOutcomes(Broadcaster broadcaster, SentReminderStore sent, ReminderHistory history)
{
    public Task BeginAsync(Broadcast broadcast, ReminderParameters reminder, CancellationToken cancellationToken) =>
        history.BeginAsync(broadcast.Key.School, Past(broadcast, reminder), cancellationToken);

    public async Task FinishAsync(
        Broadcast broadcast, ReminderParameters reminder, BroadcastProgress progress, CancellationToken cancellationToken)
    {
        var (schoolId, id) = broadcast.Key;
        if (await broadcaster.ReportAsync(broadcast.Key, cancellationToken) is { } report)
            await sent.SettleAsync(schoolId, reminder.Day, id, Outcomes(report), cancellationToken);
        var result = new ReminderResult(progress.Sent, progress.UnreachableCount, progress.Failed, progress.Cancelled, progress.Unknown);
        await history.FinishAsync(schoolId, Past(broadcast, reminder) with { Result = result }, cancellationToken);
    }

    /// <summary>Those whose send failed, or of whom nobody knows, stay as they are: no other reminder goes to them that day.</summary>
    private static Dictionary<string, DateTimeOffset?> Outcomes(BroadcastReport report) => report.Deliveries
        .Where(delivery => delivery.Status is not (DeliveryStatus.Failed or DeliveryStatus.Pending or DeliveryStatus.Unknown))
        .ToDictionary(delivery => delivery.Recipient.PersonId, delivery => (delivery.Status as DeliveryStatus.Sent)?.At, StringComparer.Ordinal);

    private static PastReminder Past(Broadcast broadcast, ReminderParameters reminder) =>
        new(broadcast.Key.Id, broadcast.CreatedAt, reminder.Day, reminder.AuthorName, reminder.DaysLeft);
}
