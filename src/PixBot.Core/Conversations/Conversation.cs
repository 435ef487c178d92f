using PixBot.Core.Conversations.Answering;
using PixBot.Core.Conversations.Commands;
using PixBot.Core.Conversations.Everyday;
using PixBot.Core.Conversations.Files;
using PixBot.Core.People;

namespace PixBot.Core.Conversations;

/// <summary>What a person sent → what they want → the feature that answers.</summary>
internal sealed class Conversation(
    IContacts contacts,
    CommandDispatcher commands,
    ActionDispatcher actions,
    QuestionHandler questions,
    FileHandler files) : ITurnHandler
{
    public async Task<Reply> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var talk = new Talk(turn, await contacts.IdentifyAsync(turn, cancellationToken));
        return turn.Input switch
        {
            TurnInput.Said said when CommandNames.Parse(said.Text) is { } command => await commands.DispatchAsync(talk, command, cancellationToken),
            TurnInput.Said said => await files.TryTakeAsync(talk, said.Text, cancellationToken) ?? await questions.AnswerAsync(talk, said.Text, cancellationToken),
            TurnInput.Pressed pressed => await actions.DispatchAsync(talk, pressed, cancellationToken),
            TurnInput.Dropped dropped => files.Receive(talk, dropped),
            TurnInput.Installed => Welcome.Greet(talk),
            _ => Reply.Silence,
        };
    }
}
