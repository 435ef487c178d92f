using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Keeps the questions that were passed on, and their answers.</summary>
public sealed class QuestionStore(ITable table, TimeProvider clock)
{
    public const int MaximumLength = 500;

    /// <summary>Notes the question; asked again, by the same person or another, it is the same one.</summary>
    public async Task<AskedQuestion> AskAsync(SchoolId schoolId, string text, Asker asker, CancellationToken cancellationToken)
    {
        var bounded = Bounded(text);
        var now = clock.GetUtcNow();
        var id = IdOf(bounded);
        await table.PutAsync(new Row(AskedBy(schoolId, asker.AadObjectId), id, RowValues.Empty), cancellationToken);
        await table.PutAsync(
            new Row(Askers(schoolId, id), asker.AadObjectId, RowValues.Of(("Asker", JsonSerializer.Serialize(asker)))),
            cancellationToken);
        var row = await table.ChangeAsync(
            Partition(schoolId),
            id,
            before => Row(schoolId, Read(before) is { } known
                ? known with { LastAt = now }
                : new AskedQuestion(id, bounded, asker.Language, now, now, null)),
            cancellationToken);
        return Read(row)!;
    }

    public async Task<IReadOnlyList<Asker>> AskersAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(Askers(schoolId, id)), cancellationToken)
            .Select(row => JsonSerializer.Deserialize<Asker>(row.Values.RequiredText("Asker"))!)
            .ToListAsync(cancellationToken);

    /// <summary>What somebody passed on, for their own eyes.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> AskedByAsync(SchoolId schoolId, string aadObjectId, CancellationToken cancellationToken)
    {
        var asked = new List<AskedQuestion>();
        await foreach (var row in table.QueryAsync(new RowRange(AskedBy(schoolId, aadObjectId)), cancellationToken))
        {
            if (await FindAsync(schoolId, row.Key, cancellationToken) is { } question)
                asked.Add(question);
        }

        return asked;
    }

    public async Task<AskedQuestion?> FindAsync(SchoolId schoolId, string id, CancellationToken cancellationToken) =>
        Read(await table.FindAsync(Partition(schoolId), id, cancellationToken));

    /// <summary>Answers the question, unless somebody has: then theirs stands.</summary>
    /// <returns>The question with the answer that stands; null where there is no such question.</returns>
    public async Task<AskedQuestion?> AnswerAsync(SchoolId schoolId, string id, GivenAnswer answer, CancellationToken cancellationToken) =>
        Read(await table.ChangeAsync(
            Partition(schoolId),
            id,
            before => Read(before) is { IsOpen: true } open ? Row(schoolId, open with { Answer = answer }) : null,
            cancellationToken));

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<AskedQuestion>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(Partition(schoolId)), cancellationToken)
            .Select(row => Read(row)!)
            .OrderByDescending(question => question.LastAt)
            .ToListAsync(cancellationToken);

    /// <summary>What of a question is worth carrying in a card.</summary>
    public static string Bounded(string question) => Unicode.Cut(question, MaximumLength);

    /// <summary>The same for texts that differ in case, accents, spaces and punctuation only.</summary>
    internal static string IdOf(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c)))
            .ToLowerInvariant();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain.Length > 0 ? plain : text)))[..24];
    }

    internal static string AskedBy(SchoolId schoolId, string aadObjectId) => Partitions.Of(schoolId, "asked-by", aadObjectId);

    internal static string Askers(SchoolId schoolId, string id) => Partitions.Of(schoolId, "askers", id);

    private static string Partition(SchoolId schoolId) => Partitions.Of(schoolId, "questions");

    private static Row Row(SchoolId schoolId, AskedQuestion question) =>
        new(Partition(schoolId), question.Id, RowValues.Of(("Question", JsonSerializer.Serialize(question)), ("At", question.LastAt)));

    private static AskedQuestion? Read(Row? row) =>
        row is null ? null : JsonSerializer.Deserialize<AskedQuestion>(row.Values.RequiredText("Question"));
}
