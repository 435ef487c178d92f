using System.Globalization;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>What is asked and what becomes of it, without who asked: for the referent's overview.</summary>
public sealed class QuestionLog(ITable table, TimeProvider clock)
{
    public const string Kind = "asked";

    private const int MaximumText = 200;

    /// <param name="topic">What it was answered with; null where it was not.</param>
    /// <param name="text">Kept only where nothing answered it; null too where it is nothing to keep.</param>
    public Task NoteAsync(
        SchoolId schoolId, AskedOutcome outcome, string? topic, Language language, string? text, string activityId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks:d19}|{activityId}");
        return table.PutAsync(
            new Row(Partition(schoolId, now), key, RowValues.Of(
                ("Outcome", outcome.ToString()),
                ("Topic", topic),
                ("Language", language.Code()),
                ("Text", text is null ? null : Unicode.Cut(text, MaximumText)))),
            cancellationToken);
    }

    /// <summary>The counts of the days from <paramref name="from"/> on.</summary>
    public async Task<QuestionCounts> CountAsync(SchoolId schoolId, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var counts = new QuestionCounts();
        var first = string.Create(CultureInfo.InvariantCulture, $"{from.UtcTicks:d19}");
        for (var month = new DateTimeOffset(from.UtcDateTime.Year, from.UtcDateTime.Month, 1, 0, 0, 0, TimeSpan.Zero);
             month <= clock.GetUtcNow();
             month = month.AddMonths(1))
        {
            await foreach (var row in table.QueryAsync(new RowRange(Partition(schoolId, month), From: first), cancellationToken))
                counts.Add(row.Values);
        }

        return counts;
    }

    internal static string Partition(SchoolId schoolId, DateTimeOffset at) =>
        Partitions.Of(schoolId, Kind, at.UtcDateTime.ToString("yyyyMM", CultureInfo.InvariantCulture));
}

public enum AskedOutcome
{
    Answered,
    Suggested,
    Unanswered,
    NotHelpful,
}
