using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Answers somebody in need before any command, file or question is looked for in what they wrote.</summary>
internal interface ICareAnswer
{
    /// <returns>Null where the text is something else.</returns>
    Reply? TryAnswer(BotRequest request, string text);

    /// <summary>
    /// The same while the store is away, so without knowing who wrote: to the words, and to a press that was to have an adult told.
    /// </summary>
    /// <param name="written">What they wrote, piece by piece.</param>
    Reply? AnswerWithoutStore(Turn turn, IEnumerable<string> written);
}
