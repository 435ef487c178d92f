using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Home;

/// <summary>« Réglages »: the language of the chat, and for the referent the school's settings.</summary>
internal sealed class ShowSettings(SettingsCard settings) : ICommandHandler
{
    public Command Command => Command.Settings;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var card = request.Caller.IsReferent
            ? await settings.BuildAsync(request, notice: null, cancellationToken)
            : Card.In(request.Language, Card.Title(request.In(EverydayTexts.SettingsLanguage))).With(SettingsCard.ForEverybody(request.Language));
        return Reply.Card(card, request.In(EverydayTexts.SettingsTitle));
    }
}
