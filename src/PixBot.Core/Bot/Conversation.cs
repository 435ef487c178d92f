using PixBot.Core.Bot.Downloads;
using PixBot.Core.Bot.Limits;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a person sent → what they want → the feature that answers.</summary>
internal sealed class Conversation(
    IContacts contacts,
    TurnLimit limit,
    TextMessageHandler texts,
    CardPressDispatcher presses,
    FileHandler files,
    AnswerFileConsent consents,
    IGreeting greeting) : ITurnHandler
{
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var request = new BotRequest(turn, await contacts.IdentifyAsync(turn, cancellationToken));
        return await limit.RefuseAsync(request, cancellationToken) ?? await AnswerAsync(request, cancellationToken);
    }

    private async Task<Reply> AnswerAsync(BotRequest request, CancellationToken cancellationToken) => request.Turn.Input switch
    {
        TurnInput.TextMessage text => await texts.HandleAsync(request, text.Text, cancellationToken),
        TurnInput.CardPress press => await presses.DispatchAsync(request, press, cancellationToken),
        TurnInput.FileUpload upload => files.Receive(request, upload),
        TurnInput.FileConsent consent => await consents.HandleAsync(request, consent, cancellationToken),
        TurnInput.Installed => greeting.Greet(request),
        _ => Reply.Silence,
    };
}
