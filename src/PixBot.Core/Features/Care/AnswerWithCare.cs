using PixBot.Core.Bot;
using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Care;

/// <summary>Somebody writes words of care: the card that helps, and nothing is counted, logged or kept.</summary>
internal sealed class AnswerWithCare(CareWords words) : ICareAnswer
{
    public Reply? TryAnswer(BotRequest request, string text) =>
        words.KindOf(text) is { } kind ? CareCard.For(kind, request.Caller.Role, WrittenLanguage.Of(text, request.Language), text) : null;
}
