using System.Globalization;
using PixBot.Core.Deliveries.Changes;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>A card of one question in a referent's chat.</summary>
/// <param name="Account">The referent's.</param>
/// <param name="Asked">How often the question had been asked when the card was made.</param>
/// <param name="Answers">How many answers there were then.</param>
internal sealed record ShownCard(string QuestionId, string Account, Address Chat, string ActivityId, Language Language, int Asked, int Answers)
{
    /// <summary>When the referent opened it, and so may be typing into it; null where the bot brought it.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Long enough to write an answer; an update takes away what is typed and not sent.</summary>
    public static readonly TimeSpan Typing = TimeSpan.FromMinutes(20);

    /// <summary>Brought by the bot.</summary>
    public const string Brought = "question-brought";

    /// <summary>Opened by the referent.</summary>
    public const string Opened = "question-opened";

    private const string Prefix = QuestionCardRenewal.SubjectPrefix;

    public static string SubjectOf(string questionId) => Prefix + questionId;

    public static string QuestionIdOf(string subject) => subject[Prefix.Length..];

    /// <summary>What the card shows, as it is kept with it.</summary>
    public static string DataOf(int asked, int answers) => string.Create(CultureInfo.InvariantCulture, $"{asked} {answers}");

    public static ShownCard Of(string subject, DeliveredCard card)
    {
        var counts = card.Data.Split(' ');
        return new(QuestionIdOf(subject), card.Account, card.At, card.ActivityId, card.Language, Count(0), Count(1))
        {
            OpenedAt = card.Kind == Opened ? card.SentAt : null,
        };

        int Count(int index) => counts.Length > index && int.TryParse(counts[index], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
    }

    public bool IsBeingTyped(DateTimeOffset now) => OpenedAt is { } at && now >= at && now - at < Typing;
}
