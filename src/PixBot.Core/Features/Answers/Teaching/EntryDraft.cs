using PixBot.Core.Knowledge;
using PixBot.Core.Knowledge.OwnAnswers;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Teaching;

/// <summary>An entry as the form has it, parsed.</summary>
internal sealed record EntryDraft(string Topic, Language Language, string Question, string Answer, IReadOnlyList<string> Ways)
{
    /// <summary>Of a built-in entry only the text is changed: its many ways of asking stay the matcher's own.</summary>
    public static EntryDraft Of(Entry entry, Language language) =>
        new(entry.Topic, language, entry.Question, PersonalTopics.IsWholly(entry.Topic) && !entry.IsSchools ? "" : entry.Answer.Trim(), entry.IsSchools ? entry.Ways : []);

    public SchoolEntry ToEntry(string byName, DateTimeOffset at) =>
        new(Topic, Language, Question, Answer, Ways, IsHidden: false, byName, at);
}
