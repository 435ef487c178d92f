using System.Globalization;
using System.Text;
using System.Text.Json;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>
/// How questions lie in the store: the words in one partition of the school's; whoever asked them in a partition of the
/// words' own; for each person an index of what they asked; and the answers, each with whom it was for if that is one.
/// </summary>
internal static class QuestionRows
{
    public const string Answers = "question-answers";

    public static string Questions(SchoolId schoolId) => Partitions.Of(schoolId, "questions");

    public static string Askers(SchoolId schoolId, string id) => Partitions.Of(schoolId, "askers", id);

    public static string AskedBy(SchoolId schoolId, string aadObjectId) => Partitions.Of(schoolId, "asked-by", aadObjectId);

    public static Row Row(SchoolId schoolId, AskedQuestion question) =>
        new(Questions(schoolId), question.Id, RowValues.Of(("Question", JsonSerializer.Serialize(question)), ("At", question.LastAt)));

    public static Row Row(SchoolId schoolId, string questionId, Asker asker) =>
        new(Askers(schoolId, questionId), asker.AadObjectId, RowValues.Of(("Asker", JsonSerializer.Serialize(asker))));

    public static Row Row(SchoolId schoolId, string questionId, GivenAnswer answer, string? account) => new(
        Partitions.Of(schoolId, Answers),
        AnswerKey(questionId, answer.Id),
        RowValues.Of(("Answer", JsonSerializer.Serialize(answer)), ("For", account), ("At", answer.At)));

    public static string AnswerKey(string questionId, string answerId) => $"{questionId}|{answerId}";

    public static RowRange AnswersTo(SchoolId schoolId, string questionId) =>
        RowRange.StartingWith(Partitions.Of(schoolId, Answers), $"{questionId}|");

    public static AskedQuestion? Question(Row? row) =>
        row is null ? null : JsonSerializer.Deserialize<AskedQuestion>(row.Values.RequiredText("Question"));

    public static Asker? Asker(Row? row) => row is null ? null : JsonSerializer.Deserialize<Asker>(row.Values.RequiredText("Asker"));

    public static GivenAnswer? Answer(Row? row) => row is null ? null : JsonSerializer.Deserialize<GivenAnswer>(row.Values.RequiredText("Answer"));

    /// <summary>The same for texts that differ in case, accents, spaces and punctuation only.</summary>
    public static string IdOf(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c)))
            .ToLowerInvariant();
        return Fingerprint.Of(plain.Length > 0 ? plain : text, 24);
    }
}
