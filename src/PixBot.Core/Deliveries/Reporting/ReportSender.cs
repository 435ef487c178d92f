using System.Globalization;
using Microsoft.Extensions.Logging;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Reporting;

/// <summary>Keeps the referent's card up to date: a change is shown within seconds, the last one for certain.</summary>
internal sealed partial class ReportSender(IMessenger messenger, TimeProvider clock, ILogger<ReportSender> logger)
{
    /// <summary>How long the last report is tried before it is given up: the report can still be asked for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public async Task<FollowStep> ShowAsync(
        Broadcast broadcast,
        IBroadcastKind kind,
        BroadcastProgress progress,
        string? shown,
        CancellationToken cancellationToken)
    {
        var toShow = Fingerprint(broadcast, progress);
        if (toShow == shown || broadcast.ReportTo is not { ActivityId: { } card } report)
            return new FollowStep(shown, FollowStep.Interval);
        var outcome = await messenger.UpdateAsync(report.Chat, card, kind.Report(broadcast, progress), cancellationToken);
        return FollowStep.After(outcome, shown, toShow);
    }

    /// <summary>The step is closed once the last report is there, or cannot be.</summary>
    public async Task<FollowStep> ShowLastAsync(
        Broadcast broadcast,
        IBroadcastKind kind,
        BroadcastProgress progress,
        string? shown,
        CancellationToken cancellationToken)
    {
        var toShow = Fingerprint(broadcast, progress);
        if (toShow == shown || broadcast.ReportTo is not { } report)
            return new FollowStep(toShow, FollowStep.Interval, IsClosed: true);
        var outcome = await SendLastAsync(report, kind.Report(broadcast, progress), cancellationToken);
        if (outcome is SendOutcome.Sent)
            return new FollowStep(toShow, FollowStep.Interval, IsClosed: true);
        if (outcome is SendOutcome.Throttled or SendOutcome.Busy && clock.GetUtcNow() - broadcast.FinishedAt < Patience)
            return FollowStep.After(outcome, shown, toShow);
        Log.LastReportWasGivenUp(logger, broadcast.Key.Id, outcome.GetType().Name);
        return new FollowStep(toShow, FollowStep.Interval, IsClosed: true);
    }

    /// <summary>In place; as a new card where there is none to update, or it is gone.</summary>
    private async Task<SendOutcome> SendLastAsync(ReportCard report, Message message, CancellationToken cancellationToken)
    {
        if (report.ActivityId is { } card
            && await messenger.UpdateAsync(report.Chat, card, message, cancellationToken)
                is var updated and not (SendOutcome.Unreachable or SendOutcome.Refused))
        {
            return updated;
        }

        return await messenger.SendAsync(report.Chat, message, cancellationToken);
    }

    private static string Fingerprint(Broadcast broadcast, BroadcastProgress progress) => string.Create(
        CultureInfo.InvariantCulture,
        $"{broadcast.State} {broadcast.FinishedAt?.UtcTicks} {progress.Pending} {progress.Sent} {progress.Failed} {progress.Cancelled} {progress.UnreachableCount} {progress.Unknown} {broadcast.StuckSince?.UtcTicks}");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The last report of broadcast {Broadcast} was given up: {Outcome}")]
        public static partial void LastReportWasGivenUp(ILogger logger, string broadcast, string outcome);
    }
}
