using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Texts;

namespace PixBot.Core.Broadcasts;

/// <summary>The report as a card, for kinds to put their own buttons under.</summary>
public static class BroadcastCards
{
    /// <param name="title">In the broadcast's language, escaped where people wrote it.</param>
    public static AdaptiveCard Report(string title, Broadcast broadcast, BroadcastProgress progress)
    {
        var language = broadcast.Language;
        return Card.In(
            language,
            Card.Title(title),
            Card.Paragraph(BroadcastTexts.State(broadcast.State).In(language)),
            broadcast.State == BroadcastState.Sending ? Card.Note(BroadcastTexts.Done(progress.Percent).In(language)) : null,
            Card.Facts(Facts(progress, language)));
    }

    private static IEnumerable<(string Title, string Value)> Facts(BroadcastProgress progress, Language language)
    {
        yield return (BroadcastTexts.Sent.In(language), BroadcastTexts.OfTotal(progress.Sent, progress.Total).In(language));
        if (progress.Pending > 0)
            yield return (BroadcastTexts.Pending.In(language), Count(progress.Pending));
        foreach (var (reason, count) in progress.Unreachable.OrderBy(pair => pair.Key))
            yield return (BroadcastTexts.Unreachable.In(language), $"{Count(count)} ({BroadcastTexts.Reason(reason).In(language)})");
        if (progress.Failed > 0)
            yield return (BroadcastTexts.Failed.In(language), Count(progress.Failed));
        if (progress.Cancelled > 0)
            yield return (BroadcastTexts.Cancelled.In(language), Count(progress.Cancelled));
    }

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
