using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>An answer that the school wrote: of a topic of its own, or in the place of a built-in one.</summary>
/// <param name="Topic">A built-in id, or one that begins with <see cref="OwnPrefix"/>.</param>
/// <param name="Question">As people wrote it: to escape.</param>
/// <param name="Answer">As people wrote it: to escape.</param>
/// <param name="IsHidden">Not given as an answer, and kept.</param>
/// <param name="ByName">Who wrote it, for the history.</param>
/// <param name="IsShipped">The text is that of the built-in entry, which was only hidden or restored.</param>
public sealed record SchoolEntry(
    string Topic,
    Language Language,
    string Question,
    string Answer,
    IReadOnlyList<string> Ways,
    bool IsHidden,
    string ByName,
    DateTimeOffset At,
    bool IsShipped = false)
{
    public const string OwnPrefix = "school-";

    public const int MaximumAnswer = 2_000;
    public const int MaximumQuestion = 200;
    public const int MaximumWays = 60;

    public bool IsOwn => Topic.StartsWith(OwnPrefix, StringComparison.Ordinal);
}
