using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries;

/// <summary>How many deliveries of a broadcast, or of one of its batches, have come how far.</summary>
/// <param name="Unreachable">By reason; reasons that nobody has are left out.</param>
public sealed record BroadcastProgress(
    int Pending,
    int Sent,
    int Failed,
    int Cancelled,
    IReadOnlyDictionary<UnreachableReason, int> Unreachable)
{
    public static readonly BroadcastProgress None = new(0, 0, 0, 0, new Dictionary<UnreachableReason, int>());

    /// <summary>No answer came: they may have arrived.</summary>
    public int Unknown { get; init; }

    public int UnreachableCount => Unreachable.Values.Sum();

    public int Total => Pending + Sent + Failed + Cancelled + Unknown + UnreachableCount;

    /// <summary>0 to 100; 100 only once nothing is pending.</summary>
    public int Percent => Total == 0 || Pending == 0 ? 100 : (int)(100L * (Total - Pending) / Total);

    internal static BroadcastProgress Of(IEnumerable<DeliveryStatus> statuses)
    {
        var (pending, sent, failed, cancelled, unknown) = (0, 0, 0, 0, 0);
        var unreachable = new Dictionary<UnreachableReason, int>();
        foreach (var status in statuses)
        {
            switch (status)
            {
                case DeliveryStatus.Sent:
                    sent++;
                    break;
                case DeliveryStatus.Failed:
                    failed++;
                    break;
                case DeliveryStatus.Cancelled:
                    cancelled++;
                    break;
                case DeliveryStatus.Unknown:
                    unknown++;
                    break;
                case DeliveryStatus.Unreachable(var reason):
                    unreachable[reason] = unreachable.GetValueOrDefault(reason) + 1;
                    break;
                default:
                    pending++;
                    break;
            }
        }

        return new(pending, sent, failed, cancelled, unreachable) { Unknown = unknown };
    }

    internal static BroadcastProgress Sum(IEnumerable<BroadcastProgress> parts)
    {
        var (pending, sent, failed, cancelled, unknown) = (0, 0, 0, 0, 0);
        var unreachable = new Dictionary<UnreachableReason, int>();
        foreach (var part in parts)
        {
            (pending, sent, failed, cancelled) = (pending + part.Pending, sent + part.Sent, failed + part.Failed, cancelled + part.Cancelled);
            unknown += part.Unknown;
            foreach (var (reason, count) in part.Unreachable)
                unreachable[reason] = unreachable.GetValueOrDefault(reason) + count;
        }

        return new(pending, sent, failed, cancelled, unreachable) { Unknown = unknown };
    }
}
