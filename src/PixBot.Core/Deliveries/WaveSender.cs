using Microsoft.Extensions.Logging;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>Sends some deliveries at once, at the tenant's pace.</summary>
internal sealed partial class WaveSender(DeliverySender sender, IPace pace, TimeProvider clock, ILogger<WaveSender> logger)
{
    /// <summary>How long sends that are under way may take to end when the process stops, so that they can be recorded.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <returns>What came of those that were tried; fewer than the wave when the process stops.</returns>
    public async Task<IReadOnlyList<Attempt>> SendAsync(
        IReadOnlyList<Delivery> wave,
        IBroadcastMessages messages,
        CancellationToken stopping)
    {
        using var grace = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        await using var stop = stopping.Register(() => grace.CancelAfter(Grace));
        var slots = await pace.ReserveAsync(TenantOf(wave), wave.Count, stopping);
        var attempts = await Task.WhenAll(wave.Select((delivery, i) => SendAtAsync(slots[i], delivery, messages, stopping, grace.Token)));
        return [.. attempts.OfType<Attempt>()];
    }

    /// <summary>The limits of Teams are a tenant's, whatever schools are in it; all of a school's people are of one tenant.</summary>
    private static string TenantOf(IReadOnlyList<Delivery> wave) =>
        wave.Select(delivery => delivery.Recipient.Reach).OfType<Reach.Reachable>().First().Address.TenantId;

    private async Task<Attempt?> SendAtAsync(
        DateTimeOffset slot,
        Delivery delivery,
        IBroadcastMessages messages,
        CancellationToken stopping,
        CancellationToken grace)
    {
        try
        {
            var wait = slot - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, stopping);
            var result = await SendAsync(delivery.Recipient, messages, grace);
            return new Attempt(delivery.Recipient.PersonId, result.Outcome, clock.GetUtcNow(), Random.Shared.NextDouble()) { Reopened = result.Reopened };
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception) when (!grace.IsCancellationRequested)
        {
            // One message that cannot be written or sent holds up no other: it is tried again, and given up in the end.
            Log.SendFailed(logger, Fault.Describe(exception));
            var outcome = new SendOutcome.Busy(exception.GetType().Name);
            return new Attempt(delivery.Recipient.PersonId, outcome, clock.GetUtcNow(), Random.Shared.NextDouble());
        }
    }

    private async Task<SendResult> SendAsync(Recipient recipient, IBroadcastMessages messages, CancellationToken cancellationToken) =>
        recipient.Reach switch
        {
            Reach.Unreachable nowhere => new(new SendOutcome.Unreachable(nowhere.Reason)),
            Reach.Reachable at when await messages.RenderAsync(recipient, cancellationToken) is { } message =>
                await sender.SendAsync(recipient, at, message, cancellationToken),
            _ => new(Outcome: null),
        };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A delivery could not be written or sent: {Fault}")]
        public static partial void SendFailed(ILogger logger, string fault);
    }
}
