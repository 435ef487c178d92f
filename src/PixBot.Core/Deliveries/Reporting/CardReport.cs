using AdaptiveCards;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Reporting;

/// <summary>Puts the report of queued work where its card is; as a new card where there is none.</summary>
internal sealed class CardReport(IMessenger messenger, TimeProvider clock)
{
    private const int Attempts = 5;

    private static readonly Backoff AfterBusy = Backoff.Linear(TimeSpan.FromSeconds(1), cap: TimeSpan.FromSeconds(Attempts));

    public async Task ShowAsync(Address chat, string? cardId, AdaptiveCard card, string summary, CancellationToken cancellationToken)
    {
        var message = new Message.Card(card, summary);
        for (var attempt = 1; attempt <= Attempts; attempt++)
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
