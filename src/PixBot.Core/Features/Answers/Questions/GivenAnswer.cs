using System.Text.Json.Serialization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Answers.Questions;

/// <param name="Text">What a referent wrote; null where a topic answers.</param>
/// <param name="Topic">Which entry answers; null where the text does.</param>
/// <param name="ByName">As the referent is called.</param>
/// <param name="IsForBase">In what an earlier version wrote: the text was for the next who ask, too.</param>
public sealed record GivenAnswer(string? Text, string? Topic, string ByName, DateTimeOffset At, bool IsForBase = false)
{
    /// <summary>The same for the same words of the same referent to the same people: pressing twice is answering once.</summary>
    public string Id { get; init; } = "";

    [JsonIgnore]
    public bool IsClosing => Text is null && Topic is null;

    /// <param name="by">The referent's account.</param>
    /// <param name="to">Whom it is for, as <see cref="AnswerTarget.Key"/>.</param>
    public static string IdOf(string questionId, string by, string? text, string? topic, string to)
    {
        var named = string.Join('\n', questionId, by, to, topic, text);
        return Fingerprint.Of(named, 24);
    }
}
