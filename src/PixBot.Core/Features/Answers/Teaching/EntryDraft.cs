using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>An entry as the form has it.</summary>
internal sealed record EntryDraft(string Topic, Language Language, string Question, string Answer, IReadOnlyList<string> Ways)
{
    /// <summary>Of a built-in entry only the text is changed: its many ways of asking stay the matcher's own.</summary>
    public static EntryDraft Of(Entry entry, Language language) =>
        new(entry.Topic, language, entry.Question, entry.Answer.Trim(), entry.IsSchools ? entry.Ways : []);

    public static EntryDraft From(string topic, CardData data, Language otherwise) => new(
        topic,
        Languages.Parse(data["lang"]) ?? otherwise,
        data["question"]?.Trim() ?? "",
        data["answer"]?.Trim() ?? "",
        [.. (data["ways"] ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(way => Unicode.Cut(way, SchoolEntry.MaximumQuestion))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(SchoolEntry.MaximumWays)]);

    public bool IsComplete =>
        Question.Length is > 0 and <= SchoolEntry.MaximumQuestion && Answer.Length is > 0 and <= SchoolEntry.MaximumAnswer;

    public SchoolEntry ToEntry(string byName, DateTimeOffset at) =>
        new(Topic, Language, Question, Answer, Ways, IsHidden: false, byName, at);
}
