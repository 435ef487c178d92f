using System.Text.Json.Serialization;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>Words that were passed on to the referents. Whoever asks in the same words shares them, and has a question of their own.</summary>
/// <param name="Id">Follows from the text, so that the same question has the same id.</param>
/// <param name="Text">As its first asker wrote it: to escape.</param>
/// <param name="Language">In which it was asked.</param>
/// <param name="Answer">What an earlier version gave to all who had asked by then; null in what this one writes.</param>
public sealed record AskedQuestion(
    string Id, string Text, Language Language, DateTimeOffset FirstAt, DateTimeOffset LastAt, GivenAnswer? Answer)
{
    /// <summary>How often somebody began to wait for an answer; 0 in what an earlier version wrote.</summary>
    public int Asked { get; init; }

    /// <summary>Nobody waits any more.</summary>
    public bool IsSettled { get; init; }

    /// <summary>When a referent saw it last; null while none has.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    [JsonIgnore]
    public bool IsOpen => !IsSettled && (Answer is null || Asked > 0);

    public bool IsAwaitedBy(Asker asker) => asker.Answers.Count == 0 && (Answer is null || asker.At is not null);
}
