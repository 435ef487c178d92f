using Microsoft.Extensions.Logging;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>Sends some deliveries at once, at the tenant's pace.</summary>
internal sealed partial class WaveSender(DeliverySender sender, IPace pace, TimeProvider clock, ILogger<WaveSender> logger)
{
    /// <summary>How long what is under way may take to end and be recorded when the process stops.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    /// <summary>A slot further ahead was reserved before the clock was set back.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly StorePatience patience = new(clock, logger);

    /// <returns>What came of those that were tried; fewer than the wave when the process stops.</returns>
    public async Task<IReadOnlyList<Attempt>> SendAsync(
        IReadOnlyList<Delivery> wave,
        IBroadcastMessages messages,
        CancellationToken stopping)
    {
        using var grace = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        await using var stop = stopping.Register(() => grace.CancelAfter(Grace));
        var slots = await patience.UntilDoneAsync(() => pace.ReserveAsync(TenantOf(wave), wave.Count, stopping), stopping);
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
            await WaitAsync(slot, stopping);
            var result = await SendAsync(delivery.Recipient, messages, grace);
            return Of(delivery, result.Outcome) with { Reopened = result.Reopened };
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception exception) when (!grace.IsCancellationRequested)
        {
            // One message that cannot be written or sent holds up no other: it is tried again, and given up in the end.
            Log.SendFailed(logger, Fault.Describe(exception));
            return Of(delivery, new Attempt.Unwritten(exception.GetType().Name));
        }
    }

    private async Task WaitAsync(DateTimeOffset slot, CancellationToken stopping)
    {
        var wait = slot - clock.GetUtcNow();
        if (wait > TimeSpan.Zero && wait < LongestWait)
            await Task.Delay(wait, clock, stopping);
    }

    private Attempt Of(Delivery delivery, SendOutcome? outcome) =>
        new(delivery.Recipient.PersonId, outcome, clock.GetUtcNow(), Random.Shared.NextDouble());

    private async Task<SendResult> SendAsync(Recipient recipient, IBroadcastMessages messages, CancellationToken grace) =>
        recipient.Reach switch
        {
            Reach.Unreachable nowhere => new(new SendOutcome.Unreachable(nowhere.Reason)),
            Reach.Reachable at when await messages.RenderAsync(recipient, grace) is { } message => await SendAsync(recipient, at, message, grace),
            _ => new(Outcome: null),
        };

    /// <summary>What the process leaves under way when it stops may have arrived.</summary>
    private async Task<SendResult> SendAsync(Recipient recipient, Reach.Reachable at, Message message, CancellationToken grace)
    {
        try
        {
            return await sender.SendAsync(recipient, at, message, grace);
        }
        catch (OperationCanceledException) when (grace.IsCancellationRequested)
        {
            var unknown = new SendOutcome.Unknown("The process stopped.");
            return new(message is ChangedCards ? unknown.OfRepeatable() : unknown);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A delivery could not be written or sent: {Fault}")]
        public static partial void SendFailed(ILogger logger, string fault);
    }
}
