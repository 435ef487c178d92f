using PixBot.Core.Bot.Uploads;
using PixBot.Core.Features.Home;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a person sent → what they want → the feature that answers.</summary>
internal sealed class Conversation(
    IContacts contacts,
    SaidHandler said,
    ActionDispatcher actions,
    FileHandler files) : ITurnHandler
{
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var talk = new Talk(turn, await contacts.IdentifyAsync(turn, cancellationToken));
        return turn.Input switch
        {
            TurnInput.Said text => await said.HandleAsync(talk, text.Text, cancellationToken),
            TurnInput.Pressed pressed => await actions.DispatchAsync(talk, pressed, cancellationToken),
            TurnInput.Dropped dropped => files.Receive(talk, dropped),
            TurnInput.Installed => Welcome.Greet(talk),
            _ => Reply.Silence,
        };
    }
}
