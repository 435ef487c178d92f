using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Deliveries.Reporting;

/// <summary>How far a broadcast is, for whoever started it: numbers in words first, a bar of characters beside.</summary>
internal static class ReportCards
{
    private const int BarLength = 20;

    /// <param name="title">Plain: it is also what a notification shows.</param>
    public static AdaptiveCard Build(Broadcast broadcast, string title, BroadcastProgress progress)
    {
        var language = broadcast.Language;
        return Card.In(
            language,
            [
                Card.Title(CardText.Escape(title)),
                Card.Paragraph(BroadcastTexts.State(broadcast.State).In(language)),
                broadcast.StuckSince is null ? null : Card.Paragraph(ReportTexts.Stuck.In(language)),
                .. Numbers(broadcast, progress),
            ])
            .With(Actions(broadcast, progress, language));
    }

    /// <summary>None while the audience is being read: "0 of 0, 100 %" would frighten or please for nothing.</summary>
    private static IEnumerable<AdaptiveElement> Numbers(Broadcast broadcast, BroadcastProgress progress)
    {
        if (progress.Total > 0)
        {
            yield return Bar(progress);
            yield return Card.Facts(Facts(progress, broadcast.Language));
        }
        else if (IsOver(broadcast))
        {
            yield return Card.Paragraph(ReportTexts.Nobody.In(broadcast.Language));
        }
    }

    private static bool IsOver(Broadcast broadcast) => broadcast.State is BroadcastState.Finished or BroadcastState.Cancelled;

    private static AdaptiveTextBlock Bar(BroadcastProgress progress)
    {
        var full = progress.Percent * BarLength / 100;
        return new AdaptiveTextBlock($"{new string('█', full)}{new string('░', BarLength - full)} {progress.Percent}\u00a0%")
        {
            FontType = AdaptiveFontType.Monospace,
        };
    }

    private static IEnumerable<(string Title, string Value)> Facts(BroadcastProgress progress, Language language)
    {
        yield return (BroadcastTexts.Sent.In(language), $"{progress.Sent} / {progress.Total}");
        if (progress.Pending > 0)
            yield return (BroadcastTexts.Pending.In(language), $"{progress.Pending}");
        foreach (var (reason, count) in progress.Unreachable.OrderByDescending(pair => pair.Value))
            yield return (BroadcastTexts.Unreachable.In(language), $"{count} – {BroadcastTexts.Reason(reason, count).In(language)}");
        if (progress.Unknown > 0)
            yield return (BroadcastTexts.Unknown.In(language), $"{progress.Unknown} – {BroadcastTexts.PerhapsReceived(progress.Unknown).In(language)}");
        if (progress.Failed > 0)
            yield return (BroadcastTexts.Failed.In(language), $"{progress.Failed}");
        if (progress.Cancelled > 0)
            yield return (BroadcastTexts.Cancelled.In(language), $"{progress.Cancelled}");
    }

    private static IEnumerable<AdaptiveAction> Actions(Broadcast broadcast, BroadcastProgress progress, Language language)
    {
        var about = ("broadcast", broadcast.Key.Id);
        if (!IsOver(broadcast))
            yield return Card.Button(ReportTexts.Stop.In(language), ReportVerbs.Stop, about);
        else if (progress.Sent < progress.Total)
            yield return Card.Button(ReportTexts.WhoNot.In(language), ReportVerbs.WhoNot, about);
        if (IsOver(broadcast) && progress.Failed > 0)
            yield return Card.Button(ReportTexts.TryAgain.In(language), ReportVerbs.TryAgain, about);
        else if (broadcast.StuckSince is not null)
            yield return Card.Button(ReportTexts.MoveOn.In(language), ReportVerbs.TryAgain, about);
    }
}
