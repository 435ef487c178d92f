using PixBot.Core.Deliveries;
using PixBot.Core.Deliveries.Reporting;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.ExamDay;

/// <summary>What became of the number and code that each candidate was to get: marked, sent and delivered are three things.</summary>
internal sealed class ReleaseProgress(Broadcaster broadcaster)
{
    /// <summary>By person; whoever is missing is still on the way. One read for each release.</summary>
    public async Task<IReadOnlyDictionary<string, DeliveryStatus>> OfAsync(
        SchoolId schoolId, IEnumerable<Candidate> candidates, CancellationToken cancellationToken)
    {
        var statuses = new Dictionary<string, DeliveryStatus>(StringComparer.Ordinal);
        foreach (var release in candidates.Where(candidate => candidate.IsReleased).GroupBy(candidate => candidate.ReleasedBy!, StringComparer.Ordinal))
        {
            if (await broadcaster.ReportAsync(new(schoolId, release.Key), cancellationToken) is not { } report)
                continue;
            var marked = release.Select(candidate => candidate.PersonId).ToHashSet(StringComparer.Ordinal);
            foreach (var delivery in report.Deliveries.Where(delivery => marked.Contains(delivery.Recipient.PersonId)))
                statuses[delivery.Recipient.PersonId] = delivery.Status;
        }

        return statuses;
    }

    /// <summary>Why somebody got nothing, to follow their name.</summary>
    public static Text WhyLost(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Unreachable unreachable => BroadcastTexts.Reason(unreachable.Reason),
        DeliveryStatus.Cancelled => ReleaseTexts.Stopped,
        DeliveryStatus.Unknown => ReleaseTexts.NotSure,
        _ => ReleaseTexts.NotAccepted,
    };

    /// <summary>Whether it has failed for good: the person got nothing, and nothing will come of itself.</summary>
    public static bool IsLost(DeliveryStatus? status) =>
        status is DeliveryStatus.Unreachable or DeliveryStatus.Failed or DeliveryStatus.Cancelled or DeliveryStatus.Unknown;
}
