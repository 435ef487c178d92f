using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.Home;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a person sent → what they want → the feature that answers.</summary>
internal sealed class Conversation(
    IContacts contacts,
    TextMessageHandler said,
    CardPressDispatcher actions,
    FileHandler files) : ITurnHandler
{
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var request = new BotRequest(turn, await contacts.IdentifyAsync(turn, cancellationToken));
        return turn.Input switch
        {
            TurnInput.TextMessage text => await said.HandleAsync(request, text.Text, cancellationToken),
            TurnInput.CardPress press => await actions.DispatchAsync(request, press, cancellationToken),
            TurnInput.FileUpload upload => files.Receive(request, upload),
            TurnInput.Installed => Welcome.Greet(request),
            _ => Reply.Silence,
        };
    }
}
