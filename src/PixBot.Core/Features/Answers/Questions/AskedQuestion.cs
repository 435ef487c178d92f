using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Answers.Questions;

/// <summary>A question that was passed on to the referents; one, however many asked it.</summary>
/// <param name="Id">Follows from the text, so that the same question has the same id.</param>
/// <param name="Text">As its first asker wrote it: to escape.</param>
/// <param name="Language">In which it was asked.</param>
/// <param name="Answer">Null while nobody has answered.</param>
public sealed record AskedQuestion(
    string Id, string Text, Language Language, DateTimeOffset FirstAt, DateTimeOffset LastAt, GivenAnswer? Answer)
{
    public bool IsOpen => Answer is null;
}

/// <param name="Chat">Where the answer goes.</param>
public sealed record Asker(string AadObjectId, string Name, string? Class, Language Language, Address Chat);

/// <param name="Text">What a referent wrote; null where a topic answers.</param>
/// <param name="Topic">Which entry answers; null where the text does.</param>
/// <param name="ByName">As the referent is called.</param>
/// <param name="IsForBase">The text is for the next who ask, too: whoever answered decided it.</param>
public sealed record GivenAnswer(string? Text, string? Topic, string ByName, DateTimeOffset At, bool IsForBase = false)
{
    public bool IsClosing => Text is null && Topic is null;
}
