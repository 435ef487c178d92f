using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>
/// Changes cards in one chat, each call at the tenant's pace. Doing it again does no harm, so after a failure all of it is
/// done again.
/// </summary>
internal sealed class CardChanger(IMessenger messenger, IPace pace, TimeProvider clock)
{
    /// <returns>Null where no card was left to change.</returns>
    public Task<SendOutcome?> ChangeAsync(Address chat, ChangedCards changes, CancellationToken cancellationToken) =>
        EachAsync(chat, changes.Cards, change => ChangeAsync(chat, change, changes, cancellationToken), cancellationToken);

    /// <summary>For a chat in which none of the cards is: what still has something to say is sent.</summary>
    public Task<SendOutcome?> SendAnewAsync(Address chat, ChangedCards changes, CancellationToken cancellationToken) =>
        EachAsync(chat, changes.Cards, change => SendAnewAsync(chat, change, changes, cancellationToken), cancellationToken);

    private async Task<SendOutcome?> EachAsync(
        Address chat, IReadOnlyList<CardChange> changes, Func<CardChange, Task<SendOutcome?>> change, CancellationToken cancellationToken)
    {
        SendOutcome? last = null;
        for (var i = 0; i < changes.Count; i++)
        {
            // The first has the delivery's own turn.
            if (i > 0)
                await WaitForTurnAsync(chat.TenantId, cancellationToken);
            var outcome = await change(changes[i]);
            if (outcome is not (null or SendOutcome.Sent))
                return outcome;
            last = outcome ?? last;
        }

        return last;
    }

    private async Task<SendOutcome?> ChangeAsync(Address chat, CardChange change, ChangedCards changes, CancellationToken cancellationToken)
    {
        var outcome = (change.With is { } with
            ? await messenger.UpdateAsync(chat, change.Card.ActivityId, with, cancellationToken)
            : await messenger.DeleteAsync(chat, change.Card.ActivityId, cancellationToken)).OfRepeatable();
        if (outcome is SendOutcome.Refused { IsMessageGone: true })
            return await SendAnewAsync(chat, change, changes, cancellationToken);
        if (outcome is SendOutcome.Sent && change.IsLast)
            await changes.OnEnded(change.Card, cancellationToken);
        return outcome;
    }

    private async Task<SendOutcome?> SendAnewAsync(Address chat, CardChange change, ChangedCards changes, CancellationToken cancellationToken)
    {
        if (change.With is not { } with || change.OnlyInPlace)
        {
            await changes.OnEnded(change.Card, cancellationToken);
            return null;
        }

        var outcome = await messenger.SendAsync(chat, with, cancellationToken);
        if (outcome is not SendOutcome.Sent sent)
            return outcome;
        await changes.OnEnded(change.Card, cancellationToken);
        if (sent.ActivityId is { } id && !change.IsLast)
            await changes.OnSentAnew(change.Card with { ActivityId = id, At = chat, SentAt = clock.GetUtcNow() }, cancellationToken);
        return outcome;
    }

    private async Task WaitForTurnAsync(string tenantId, CancellationToken cancellationToken)
    {
        var slots = await pace.ReserveAsync(tenantId, 1, cancellationToken);
        if (slots.Start - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, cancellationToken);
    }
}
