using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge;

/// <summary>What the bot can answer, and which of it a question asks for. In the process, deterministic, no network.</summary>
public interface IKnowledge
{
    /// <summary>Null where no entry of that topic exists in the language.</summary>
    Entry? Find(string topic, Language language);

    /// <param name="preferred">The asker's language: decides where the question's own cannot be told.</param>
    TopicMatch Match(string question, Language preferred);
}

/// <summary>An answer in one language, with the ways in which people ask for it.</summary>
/// <param name="Topic">Stable id, by which the entry's files are named.</param>
/// <param name="Answer">The Markdown that cards can show; a line with a placeholder such as <c>{campaignCode}</c> is left out where the school has not set it.</param>
/// <param name="AsOf">Month of the facts, <c>yyyy-MM</c>.</param>
/// <param name="Changed">What the rule replaces; null where nothing is known to have changed.</param>
/// <param name="IsSchools">The school wrote it: question and answer are to be escaped.</param>
public sealed record Entry(
    string Topic,
    Language Language,
    string Question,
    string Answer,
    Uri? Source,
    string AsOf,
    string? Changed,
    IReadOnlyList<string> Ways,
    bool IsSchools = false);

/// <param name="Language">Of the question, in which to answer.</param>
public abstract record TopicMatch(Language Language)
{
    public sealed record Sure(Language Language, string Topic) : TopicMatch(Language)
    {
        /// <summary>What may have been meant instead, the likeliest first: none to two topics, to show beside the answer.</summary>
        public IReadOnlyList<string> Others { get; init; } = [];
    }

    /// <param name="Topics">One to three, the likeliest first.</param>
    public sealed record Unsure(Language Language, IReadOnlyList<string> Topics) : TopicMatch(Language);

    public sealed record NotFound(Language Language) : TopicMatch(Language);

    /// <summary>A greeting, thanks, an insult…: a short human reply.</summary>
    public sealed record SmallTalk(Language Language, string Reply) : TopicMatch(Language)
    {
        /// <summary>An answer did not help: the reply asks what is wrong, and the referent is offered beside it.</summary>
        public bool IsComplaint { get; init; }
    }
}

/// <summary>The topics whose answer comes from the asker's own data.</summary>
public static class PersonalTopics
{
    public const string MyStatus = "my-status";
    public const string MySession = "my-session";
    public const string SessionNumber = "session-number";

    /// <summary>What is asked of oneself: no entry of the school's takes its place.</summary>
    public static bool Includes(string topic) => topic is MyStatus or MySession or SessionNumber;

    /// <summary>All of the answer comes from there: what a school writes about it stands under it.</summary>
    public static bool IsWholly(string topic) => topic is MyStatus or MySession;
}
