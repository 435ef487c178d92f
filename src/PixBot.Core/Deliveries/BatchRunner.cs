using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PixBot.Core.Deliveries.Outages;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>
/// Sends what a claimed batch holds, wave by wave; each wave is recorded in one transaction before the next begins. While
/// the store is away the outcomes are kept, and nothing more is sent until they are recorded.
/// </summary>
internal sealed partial class BatchRunner(
    BatchStore batches,
    WaveSender sender,
    ConnectorOutages outages,
    IContacts contacts,
    IOptions<BroadcastOptions> options,
    TimeProvider clock,
    ILogger<BatchRunner> logger)
{
    public static readonly TimeSpan Lease = BatchClaim.Lease;

    /// <summary>
    /// How long a batch is watched whose claim has lapsed. Its owner may live and the store have been away: then it
    /// records what it sent, or renews its claim, within this time.
    /// </summary>
    public static readonly TimeSpan LastSign = Lease / 2 + TimeSpan.FromSeconds(5);

    private static readonly TimeSpan PublishEvery = TimeSpan.FromSeconds(1);

    private readonly StorePatience patience = new(clock, logger);

    /// <summary>Null where another worker has the batch, took it in this moment, or gave a sign of life.</summary>
    public async Task<Batch?> TryClaimAsync(Batch batch, CancellationToken cancellationToken)
    {
        if (batch.Claim is { } claim)
        {
            if (claim.Holds(clock.GetUtcNow()) || await WatchAsync(batch, cancellationToken) is not { } left)
                return null;
            batch = left;
        }

        var claimed = batch with { Claim = new BatchClaim(Guid.NewGuid().ToString("N"), clock.GetUtcNow() + Lease) };
        return await batches.TrySaveAsync(batch, claimed, cancellationToken);
    }

    /// <param name="endsAt">The broadcast's deadline.</param>
    public async Task<WorkOutcome> RunAsync(Batch batch, DateTimeOffset endsAt, IBroadcastMessages messages, CancellationToken cancellationToken)
    {
        using var last = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        await using var stop = cancellationToken.Register(() => last.CancelAfter(WaveSender.Grace));
        var owner = batch.Claim!.Owner;
        var lease = new Lease<Batch>(batch, Lease, (current, token) => RenewAsync(current, owner, token));
        var run = new Run(lease, owner, messages, clock.GetUtcNow(), last.Token);
        try
        {
            while (run.IsMine && DueOf(run.Batch) is { Count: > 0 } due)
            {
                var pause = await SendWaveAsync(run, due, cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                if (!run.IsMine || pause is not { } wait)
                    continue;
                await LeaveAsync(run);
                return new WorkOutcome.Again(wait);
            }

            await LeaveAsync(run);
            return WhenToComeBack(run.Batch, endsAt);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await LeaveAsync(run);
            throw;
        }
    }

    /// <summary>No later than at the deadline, when what is left is given up.</summary>
    public WorkOutcome WhenToComeBack(Batch batch, DateTimeOffset endsAt)
    {
        var now = clock.GetUtcNow();
        var claimed = batch.Claim?.Holds(now) == true ? batch.Claim.Until : now;
        if (batch.NextDue(now) is not { } due)
            return WorkOutcome.Finished;
        var next = due > claimed ? due : claimed;
        return new WorkOutcome.Again((next < endsAt || endsAt < now ? next : endsAt) - now);
    }

    /// <summary>The batch as it was left; null where somebody changed it meanwhile.</summary>
    private async Task<Batch?> WatchAsync(Batch batch, CancellationToken cancellationToken)
    {
        await Task.Delay(LastSign, clock, cancellationToken);
        return await batches.FindAsync(batch.Key, cancellationToken) is { } now && now.Version == batch.Version ? now : null;
    }

    /// <summary>Those that failed least come first: they tell best whether the connector answers.</summary>
    private List<Delivery> DueOf(Batch batch) =>
        [.. batch.Due(clock.GetUtcNow()).OrderBy(delivery => ((DeliveryStatus.Pending)delivery.Status).Attempts)];

    /// <returns>How long to leave the batch alone; null to go on.</returns>
    private async Task<TimeSpan?> SendWaveAsync(Run run, List<Delivery> due, CancellationToken cancellationToken)
    {
        var service = ((Reach.Reachable)due[0].Recipient.Reach).Address.ServiceUrl.Authority;
        var permit = outages.Ask(service);
        if (permit is SendPermit.After(var left))
            return left;
        var attempts = await SendAsync(run, [.. due.Take(permit is SendPermit.Probe ? 1 : WaveSize)], cancellationToken);
        var pause = outages.Record(service, attempts);
        await RecordAsync(run, pause is { } outage ? [.. attempts.Select(attempt => Paused(attempt, outage))] : attempts);
        return pause ?? PauseAfter(attempts);
    }

    /// <summary>At a low pace a wave is what goes out within a second: the smaller it is, the sooner it is recorded.</summary>
    private int WaveSize => Math.Min(options.Value.ParallelSends, options.Value.MessagesPerSecond);

    /// <summary>An outage is nobody's failure: everybody waits as long, and no longer for having been tried.</summary>
    private static Attempt Paused(Attempt attempt, TimeSpan pause) =>
        attempt.Outcome is SendOutcome.Busy { IsOfChat: false } ? attempt with { Outcome = new SendOutcome.Throttled(pause) } : attempt;

    private async Task<IReadOnlyList<Attempt>> SendAsync(Run run, List<Delivery> wave, CancellationToken cancellationToken)
    {
        var sending = sender.SendAsync(wave, run.Messages, cancellationToken);
        // Not the caller's token: sends that are under way end and are recorded though the process stops.
        return await run.Lease.HoldAsync(sending, clock, fault => LogNotRenewed(run.Batch.Key, fault), CancellationToken.None);
    }

    private void LogNotRenewed(BatchKey key, string fault) => Log.ClaimWasNotRenewed(logger, key.Broadcast.Id, key.Number, fault);

    private async Task<Batch?> RenewAsync(Batch batch, string owner, CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow() + Lease;
        return await batches.ChangeAsync(batch, current => current.Renew(owner, until), cancellationToken);
    }

    /// <summary>Whatever happened to the batch meanwhile, what was sent is recorded, also while the process stops.</summary>
    private async Task RecordAsync(Run run, IReadOnlyList<Attempt> attempts)
    {
        run.Batch = await patience.UntilDoneAsync(() => batches.ChangeAsync(run.Batch, Recorded, CancellationToken.None), run.Last);
        await KeepReachAsync(run, attempts);
        var now = clock.GetUtcNow();
        if ((now - run.PublishedAt).Duration() < PublishEvery)
            return;
        await patience.UntilDoneAsync(() => batches.PublishAsync(run.Batch, CancellationToken.None), run.Last);
        run.PublishedAt = now;

        Batch Recorded(Batch batch) =>
            batch.Record(attempts, options.Value.MaximumAttempts).KeepClaim(run.Owner, clock.GetUtcNow(), Lease);
    }

    private async Task KeepReachAsync(Run run, IReadOnlyList<Attempt> attempts)
    {
        foreach (var attempt in attempts)
        {
            var schoolId = run.Batch.Key.Broadcast.School;
            if (attempt.Reopened is { } reopened)
            {
                await patience.UntilDoneAsync(
                    () => contacts.MoveAsync(schoolId, reopened.AadObjectId, reopened.Address, CancellationToken.None), run.Last);
            }

            if (attempt.Outcome is SendOutcome.Unreachable(var reason)
                && run.Batch.Deliveries[attempt.PersonId].Recipient.Reach is Reach.Reachable at)
            {
                await patience.UntilDoneAsync(
                    () => contacts.MarkUnreachableAsync(schoolId, at.AadObjectId, reason, CancellationToken.None), run.Last);
            }
        }
    }

    /// <summary>When Teams throttles most of a wave, it means the bot rather than some chats.</summary>
    private static TimeSpan? PauseAfter(IReadOnlyList<Attempt> attempts)
    {
        var throttled = attempts.Select(a => a.Outcome).OfType<SendOutcome.Throttled>().ToList();
        if (attempts.Count < 4 || throttled.Count * 2 <= attempts.Count)
            return null;
        var seconds = throttled.Min(t => t.RetryAfter).TotalSeconds;
        return TimeSpan.FromSeconds(Math.Clamp(seconds, 1, 10));
    }

    private async Task LeaveAsync(Run run)
    {
        if (run.IsMine)
        {
            run.Batch = await patience.UntilDoneAsync(
                () => batches.ChangeAsync(run.Batch, batch => batch.Release(run.Owner), CancellationToken.None), run.Last);
        }

        await patience.UntilDoneAsync(() => batches.PublishAsync(run.Batch, CancellationToken.None), run.Last);
    }

    /// <param name="last">Cancelled when a process that stops can wait for the store no longer.</param>
    private sealed class Run(Lease<Batch> lease, string owner, IBroadcastMessages messages, DateTimeOffset begun, CancellationToken last)
    {
        public Lease<Batch> Lease => lease;

        public Batch Batch
        {
            get => lease.Current;
            set => lease.Current = value;
        }

        public string Owner => owner;

        public IBroadcastMessages Messages => messages;

        public CancellationToken Last => last;

        public DateTimeOffset PublishedAt { get; set; } = begun;

        public bool IsMine => Batch.Claim?.Owner == owner;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The claim on batch {Number} of broadcast {Broadcast} could not be renewed and is tried again: {Fault}")]
        public static partial void ClaimWasNotRenewed(ILogger logger, string broadcast, int number, string fault);
    }
}
