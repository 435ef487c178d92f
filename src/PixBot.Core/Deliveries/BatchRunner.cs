using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PixBot.Core.Deliveries.Rows;
using PixBot.Core.Jobs;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>Sends what a claimed batch holds, wave by wave; each wave is recorded in one transaction before the next begins.</summary>
internal sealed partial class BatchRunner(
    BatchStore batches,
    WaveSender sender,
    IContacts contacts,
    IOptions<BroadcastOptions> options,
    TimeProvider clock,
    ILogger<BatchRunner> logger)
{
    /// <summary>How long a batch stays with a worker that no longer gives a sign of life.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan PublishEvery = TimeSpan.FromSeconds(1);

    /// <summary>Null where another worker has the batch, or took it in this moment.</summary>
    public async Task<Batch?> TryClaimAsync(Batch batch, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (batch.Claim is { } claim && claim.Until > now)
            return null;
        var claimed = batch with { Claim = new BatchClaim(Guid.NewGuid().ToString("N"), now + Lease) };
        return await batches.TrySaveAsync(batch, claimed, cancellationToken);
    }

    public async Task<WorkOutcome> RunAsync(Batch batch, IBroadcastMessages messages, CancellationToken cancellationToken)
    {
        var owner = batch.Claim!.Owner;
        var lease = new Lease<Batch>(batch, Lease, (current, token) => RenewAsync(current, owner, token));
        var run = new Run(lease, owner, messages, clock.GetUtcNow());
        try
        {
            while (run.IsMine && NextWave(run.Batch) is { Count: > 0 } wave)
            {
                var attempts = await SendAsync(run, wave, cancellationToken);
                await RecordAsync(run, attempts);
                cancellationToken.ThrowIfCancellationRequested();
                if (!run.IsMine || PauseAfter(attempts) is not { } pause)
                    continue;
                await LeaveAsync(run);
                return new WorkOutcome.Again(pause);
            }

            await LeaveAsync(run);
            return WhenToComeBack(run.Batch);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await LeaveAsync(run);
            throw;
        }
    }

    public WorkOutcome WhenToComeBack(Batch batch)
    {
        var now = clock.GetUtcNow();
        var claimed = batch.Claim?.Until > now ? batch.Claim.Until : now;
        return batch.NextDue(now) is { } due
            ? new WorkOutcome.Again((due > claimed ? due : claimed) - now)
            : WorkOutcome.Finished;
    }

    /// <summary>At a low pace a wave is what goes out within a second: the smaller it is, the sooner it is recorded.</summary>
    private List<Delivery> NextWave(Batch batch) =>
        [.. batch.Due(clock.GetUtcNow()).Take(Math.Min(options.Value.ParallelSends, options.Value.MessagesPerSecond))];

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
        var now = clock.GetUtcNow();
        run.Batch = await batches.ChangeAsync(
            run.Batch,
            batch => batch.Record(attempts, options.Value.MaximumAttempts).KeepClaim(run.Owner, now, Lease),
            CancellationToken.None);
        await KeepReachAsync(run.Batch, attempts);
        if (now - run.PublishedAt < PublishEvery)
            return;
        await batches.PublishAsync(run.Batch, CancellationToken.None);
        run.PublishedAt = now;
    }

    private async Task KeepReachAsync(Batch batch, IReadOnlyList<Attempt> attempts)
    {
        foreach (var attempt in attempts)
        {
            if (attempt.Reopened is { } reopened)
                await contacts.MoveAsync(batch.Key.Broadcast.School, reopened.AadObjectId, reopened.Address, CancellationToken.None);
            if (attempt.Outcome is SendOutcome.Unreachable(var reason)
                && batch.Deliveries[attempt.PersonId].Recipient.Reach is Reach.Reachable at)
            {
                await contacts.MarkUnreachableAsync(batch.Key.Broadcast.School, at.AadObjectId, reason, CancellationToken.None);
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
            run.Batch = await batches.ChangeAsync(run.Batch, batch => batch.Release(run.Owner), CancellationToken.None);
        await batches.PublishAsync(run.Batch, CancellationToken.None);
    }

    private sealed class Run(Lease<Batch> lease, string owner, IBroadcastMessages messages, DateTimeOffset begun)
    {
        public Lease<Batch> Lease => lease;

        public Batch Batch
        {
            get => lease.Current;
            set => lease.Current = value;
        }

        public string Owner => owner;

        public IBroadcastMessages Messages => messages;

        public DateTimeOffset PublishedAt { get; set; } = begun;

        public bool IsMine => Batch.Claim?.Owner == owner;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The claim on batch {Number} of broadcast {Broadcast} could not be renewed and is tried again: {Fault}")]
        public static partial void ClaimWasNotRenewed(ILogger logger, string broadcast, int number, string fault);
    }
}
