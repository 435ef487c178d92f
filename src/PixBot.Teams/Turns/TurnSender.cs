using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Teams.Turns;

/// <summary>Sends within a turn: tries again while the person is still waiting.</summary>
internal sealed class TurnSender(IMessenger messenger, TimeProvider clock)
{
    /// <summary>Teams gives a turn up after 15 seconds, a button's after fewer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private static readonly Backoff AfterBusy = Backoff.Linear(TimeSpan.FromMilliseconds(700), Patience);

    public Task<SendOutcome> SendAsync(Address to, Message message, CancellationToken cancellationToken) =>
        TryAsync(() => messenger.SendAsync(to, message, cancellationToken), cancellationToken);

    public Task<SendOutcome> UpdateAsync(Address to, string activityId, Message message, CancellationToken cancellationToken) =>
        TryAsync(() => messenger.UpdateAsync(to, activityId, message, cancellationToken), cancellationToken);

    private async Task<SendOutcome> TryAsync(Func<Task<SendOutcome>> attemptAsync, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await attemptAsync();
            if (outcome.WaitBeforeRetry(AfterBusy.After(attempt)) is not { } wait || clock.GetElapsedTime(started) + wait > Patience)
                return outcome;
            await Task.Delay(wait, clock, cancellationToken);
        }
    }
}
