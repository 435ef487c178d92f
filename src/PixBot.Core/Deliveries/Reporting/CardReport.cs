using AdaptiveCards;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Reporting;

/// <summary>Puts the report of queued work where its card is; as a new card where there is none.</summary>
internal sealed class CardReport(IMessenger messenger, TimeProvider clock)
{
    /// <summary>How long a report is tried: an outage of the connector is over sooner as a rule.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly Backoff AfterBusy = Backoff.Linear(TimeSpan.FromSeconds(1), cap: TimeSpan.FromSeconds(15));

    public async Task ShowAsync(Address chat, string? cardId, AdaptiveCard card, string summary, CancellationToken cancellationToken)
    {
        var message = new Message.Card(card, summary);
        var begun = clock.GetTimestamp();
        for (var attempt = 1; clock.GetElapsedTime(begun) < Patience; attempt++)
        {
            var outcome = cardId is { } id
                ? await messenger.UpdateAsync(chat, id, message, cancellationToken)
                : await messenger.SendAsync(chat, message, cancellationToken);
            if (outcome.WaitBeforeRetry(AfterBusy.After(attempt)) is not { } wait)
                return;
            await Task.Delay(wait, clock, cancellationToken);
        }
    }
}
