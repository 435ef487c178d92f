using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions.Inbox;

/// <summary>Which cards of questions lie in which referent's chat, so that they end when somebody has answered.</summary>
internal sealed class ShownCards(ITable table)
{
    public const string Questions = "question-cards";
    public const string Groups = "question-inbox";

    public Task KeepAsync(SchoolId schoolId, ShownCard card, CancellationToken cancellationToken) => table.PutAsync(
        new Row(Partitions.Of(schoolId, Questions), Key(card.QuestionId, card.ActivityId), Values(card)
            .With("Answers", card.Answers)
            .With("Asked", card.Asked)
            .With("OpenedAt", card.OpenedAt)),
        cancellationToken);

    public Task DropAsync(SchoolId schoolId, string questionId, string activityId, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partitions.Of(schoolId, Questions), Key(questionId, activityId), cancellationToken);

    public async Task<IReadOnlyList<ShownCard>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Questions)), cancellationToken)
            .Select(row => new ShownCard(
                row.Key.Split('|')[0],
                row.Values.RequiredText("Account"),
                Chat(row),
                row.Values.RequiredText("Activity"),
                Languages.Parse(row.Values.Text("Language")) ?? Language.French,
                row.Values.Int("Asked") ?? 0,
                row.Values.Int("Answers") ?? 0) { OpenedAt = row.Values.Time("OpenedAt") })
            .ToListAsync(cancellationToken);

    public Task KeepAsync(SchoolId schoolId, string account, ShownGroup group, CancellationToken cancellationToken) => table.PutAsync(
        new Row(Partitions.Of(schoolId, Groups), account, RowValues.Of(
            ("Chat", JsonSerializer.Serialize(group.Chat)),
            ("Activity", group.ActivityId),
            ("Shown", group.Fingerprint),
            ("NewsAt", group.NewsAt),
            ("SentAt", group.SentAt))),
        cancellationToken);

    public Task DropGroupAsync(SchoolId schoolId, string account, CancellationToken cancellationToken) =>
        table.TryDeleteAsync(Partitions.Of(schoolId, Groups), account, cancellationToken);

    public async Task<ShownGroup?> FindGroupAsync(SchoolId schoolId, string account, CancellationToken cancellationToken) =>
        await table.FindAsync(Partitions.Of(schoolId, Groups), account, cancellationToken) is { } row
            ? new(
                Chat(row),
                row.Values.RequiredText("Activity"),
                row.Values.Text("Shown") ?? "",
                row.Values.Time("NewsAt") ?? default,
                row.Values.Time("SentAt") ?? default)
            : null;

    private static RowValues Values(ShownCard card) => RowValues.Of(
        ("Account", card.Account),
        ("Chat", JsonSerializer.Serialize(card.Chat)),
        ("Activity", card.ActivityId),
        ("Language", card.Language.Code()));

    private static Address Chat(Row row) => JsonSerializer.Deserialize<Address>(row.Values.RequiredText("Chat"))!;

    /// <summary>Teams' ids of activities hold signs that keys must not.</summary>
    private static string Key(string questionId, string activityId) => string.Create(
        CultureInfo.InvariantCulture, $"{questionId}|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(activityId)))[..16]}");
}

/// <param name="Account">The referent's.</param>
/// <param name="Asked">How often the question had been asked when the card was made.</param>
/// <param name="Answers">How many answers there were then.</param>
internal sealed record ShownCard(string QuestionId, string Account, Address Chat, string ActivityId, Language Language, int Asked, int Answers)
{
    /// <summary>When the referent opened it, and so may be typing into it; null where the bot brought it.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>Long enough to write an answer; an update takes away what is typed and not sent.</summary>
    public static readonly TimeSpan Typing = TimeSpan.FromMinutes(20);
}

/// <param name="NewsAt">When the latest question that it shows was asked.</param>
internal sealed record ShownGroup(Address Chat, string ActivityId, string Fingerprint, DateTimeOffset NewsAt, DateTimeOffset SentAt);
