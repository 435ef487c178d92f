using PixBot.Core.Deliveries.Rows;

namespace PixBot.Core.Deliveries;

/// <summary>Up to 99 deliveries, which with their header fit in one transaction.</summary>
/// <param name="Deliveries">By person, in ordinal order.</param>
/// <param name="Version">Grows with each change.</param>
/// <param name="ETag">Of the header: whoever changes a delivery changes the header too, so this guards them all.</param>
internal sealed record Batch(
    BatchKey Key,
    SortedList<string, Delivery> Deliveries,
    BatchClaim? Claim = null,
    int Version = 0,
    string? ETag = null)
{
    public const int MaximumDeliveries = 99;

    private IEnumerable<DeliveryStatus.Pending> Pending => Deliveries.Values.Select(d => d.Status).OfType<DeliveryStatus.Pending>();

    public bool IsDone => !Pending.Any();

    public static Batch Of(BatchKey key, IEnumerable<Recipient> recipients) => new(key, Sorted(recipients.Select(Delivery.To)));

    public static SortedList<string, Delivery> Sorted(IEnumerable<Delivery> deliveries) =>
        new(deliveries.ToDictionary(d => d.Recipient.PersonId, StringComparer.Ordinal), StringComparer.Ordinal);

    public IEnumerable<Delivery> Due(DateTimeOffset now) =>
        Deliveries.Values.Where(d => d.Status is DeliveryStatus.Pending pending && pending.IsDue(now));

    /// <summary>When the next of the pending may go; null where none is pending.</summary>
    public DateTimeOffset? NextDue(DateTimeOffset now) => IsDone ? null : Pending.Min(p => p.IsDue(now) ? now : p.NotBefore);

    public Batch Record(IEnumerable<Attempt> attempts, int maximumTries)
    {
        var byPerson = attempts.ToDictionary(a => a.PersonId, StringComparer.Ordinal);
        return this with
        {
            Deliveries = Sorted(Deliveries.Values.Select(d => byPerson.TryGetValue(d.Recipient.PersonId, out var attempt)
                ? Changed(d.In(attempt.Reopened), attempt.After(d.Status, maximumTries))
                : d)),
        };
    }

    /// <summary>Its broadcast's deadline has passed.</summary>
    public Batch GiveUp(DateTimeOffset now) =>
        Change(d => d.Status is DeliveryStatus.Pending ? new DeliveryStatus.Failed("Its time was over before Teams took it.", now) : d.Status);

    public Batch Cancel() => Change(d => d.Status is DeliveryStatus.Pending ? new DeliveryStatus.Cancelled() : d.Status);

    public Batch Revive() => Change(d => d.Status is DeliveryStatus.Failed ? DeliveryStatus.New : d.Status);

    /// <summary>Keeps the claim while something is due, and ends it with the last wave; somebody else's claim stays.</summary>
    public Batch KeepClaim(string owner, DateTimeOffset now, TimeSpan lease) => Claim?.Owner != owner
        ? this
        : this with { Claim = Due(now).Any() ? new BatchClaim(owner, now + lease) : null };

    /// <summary>Somebody else's claim stays.</summary>
    public Batch Renew(string owner, DateTimeOffset until) =>
        Claim?.Owner == owner ? this with { Claim = new BatchClaim(owner, until) } : this;

    /// <summary>Somebody else's claim stays.</summary>
    public Batch Release(string owner) => Claim?.Owner == owner ? this with { Claim = null } : this;

    public BatchProgress ProgressAt(DateTimeOffset now) => new(
        Key,
        BroadcastProgress.Of(Deliveries.Values.Select(d => d.Status)),
        Version,
        Deliveries.GetKeyAtIndex(0),
        Deliveries.GetKeyAtIndex(Deliveries.Count - 1),
        Claim?.Until ?? NextDue(now) ?? now);

    private Batch Change(Func<Delivery, DeliveryStatus> change) =>
        this with { Deliveries = Sorted(Deliveries.Values.Select(d => Changed(d, change(d)))) };

    /// <summary>The same object where nothing changed: the store writes the others only.</summary>
    private static Delivery Changed(Delivery delivery, DeliveryStatus status) =>
        ReferenceEquals(delivery.Status, status) ? delivery : delivery with { Status = status };
}

/// <summary>Only its owner sends from a batch, until then; each run of a worker is an owner of its own.</summary>
internal sealed record BatchClaim(string Owner, DateTimeOffset Until)
{
    /// <summary>How long a batch stays with a worker that no longer gives a sign of life.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    /// <summary>By so much the clocks of replicas may differ; what lies further ahead was written before the clock was set back.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    public bool Holds(DateTimeOffset now) => Until > now && Until <= now + Lease + Slack;
}
