using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>Answers somebody in need before any command, file or question is looked for in what they wrote.</summary>
internal interface ICareAnswer
{
    /// <returns>Null where the text is something else.</returns>
    Reply? TryAnswer(BotRequest request, string text);
}
