using PixBot.Core.Bot;
using PixBot.Core.Features.Care.Recognition;
using PixBot.Core.Features.Care.Telling;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Care;

/// <summary>Somebody writes words of care: the card that helps, and nothing is counted, logged or kept.</summary>
internal sealed class AnswerWithCare(CareWords words) : ICareAnswer
{
    public Reply? TryAnswer(BotRequest request, string text) =>
        TryAnswer(text, request.Caller.Role, request.Language);

    public Reply? AnswerWithoutStore(Turn turn, IEnumerable<string> written)
    {
        var language = Languages.Parse(turn.Locale) ?? Language.French;
        return turn.Input is TurnInput.CardPress { Verb: TellAdult.Verb } press
            ? TellAdult.NobodyTold(press, language)
            : written.Select(text => TryAnswer(text, Role.Guest, language)).FirstOrDefault(reply => reply is not null);
    }

    private Reply? TryAnswer(string text, Role role, Language language) =>
        words.KindOf(text) is { } kind ? CareCard.For(kind, role, WrittenLanguage.Of(text, language), text) : null;
}
