using System.Globalization;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>The card of all that waits, in a referent's chat.</summary>
/// <param name="NewsAt">When the latest question that it shows was asked.</param>
internal sealed record ShownGroup(Address Chat, string ActivityId, string Fingerprint, DateTimeOffset NewsAt, DateTimeOffset SentAt)
{
    /// <summary>The one that is kept up to date.</summary>
    public const string Current = "question-group";

    /// <summary>One whose place another has taken, or of which nothing waits any more.</summary>
    public const string Past = "question-group-past";

    /// <summary>Of a past one: all was answered.</summary>
    public const string AllAnswered = "answered";

    /// <summary>What the card shows, as it is kept with it.</summary>
    public static string DataOf(WaitingQuestions waiting) => string.Create(CultureInfo.InvariantCulture, $"{waiting.Fingerprint} {waiting.LastAt.UtcTicks}");

    public static ShownGroup Of(DeliveredCard card)
    {
        var parts = card.Data.Split(' ');
        var ticks = parts.Length > 1 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
        return new(card.At, card.ActivityId, parts[0], new(ticks, TimeSpan.Zero), card.SentAt);
    }
}
