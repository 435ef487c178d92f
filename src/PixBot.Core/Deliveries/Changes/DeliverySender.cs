using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Changes;

/// <summary>
/// Makes the calls of one delivery: a new message, or changes to cards that are there. A chat that its person removed is
/// opened again, once for each person and broadcast (src/facts/teams.md, "Refusals").
/// </summary>
internal sealed class DeliverySender(IMessenger messenger, CardChanger changer, IConversationOpener opener)
{
    /// <summary>How long to wait where the chat turned out to be there: one in a hundred of such refusals is false.</summary>
    private static readonly TimeSpan AfterFalseAlarm = TimeSpan.FromSeconds(2);

    public async Task<SendResult> SendAsync(Recipient recipient, Reach.Reachable at, Message message, CancellationToken cancellationToken)
    {
        var outcome = message is ChangedCards changes
            ? await changer.ChangeAsync(at.Address, changes, cancellationToken)
            : await messenger.SendAsync(at.Address, message, cancellationToken);
        return outcome is SendOutcome.Unreachable { Reason: UnreachableReason.ConversationGone } && !recipient.IsReopened
            ? await ReopenAsync(at, message, cancellationToken)
            : new SendResult(outcome);
    }

    private async Task<SendResult> ReopenAsync(Reach.Reachable at, Message message, CancellationToken cancellationToken)
    {
        var (tenantId, serviceUrl, gone) = at.Address;
        return await opener.OpenAsync(tenantId, serviceUrl, at.AadObjectId, cancellationToken) switch
        {
            OpenOutcome.Opened { Chat: var chat } when chat.ConversationId == gone => new(new SendOutcome.Throttled(AfterFalseAlarm)) { Reopened = at },
            OpenOutcome.Opened { Chat: var chat } => await SendAnewAsync(at with { Address = chat }, message, cancellationToken),
            OpenOutcome.Failed { Why: SendOutcome.Throttled or SendOutcome.Busy or SendOutcome.Unreachable } failed => new(failed.Why),
            _ => new(new SendOutcome.Unreachable(UnreachableReason.ConversationGone)),
        };
    }

    /// <summary>With the chat its cards are gone: there is nothing to change in the new one.</summary>
    private async Task<SendResult> SendAnewAsync(Reach.Reachable at, Message message, CancellationToken cancellationToken) => new(
        message is ChangedCards changes
            ? await changer.SendAnewAsync(at.Address, changes, cancellationToken)
            : await messenger.SendAsync(at.Address, message, cancellationToken))
    {
        Reopened = at,
    };
}

/// <param name="Outcome">Null where there was nothing to do any more.</param>
internal sealed record SendResult(SendOutcome? Outcome)
{
    /// <summary>Where the person is reached from now on, once their chat had to be opened again; null where it had not.</summary>
    public Reach.Reachable? Reopened { get; init; }
}
