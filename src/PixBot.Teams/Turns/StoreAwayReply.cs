using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Teams.Connector;

namespace PixBot.Teams.Turns;

/// <summary>
/// Says that the store is away, in the language of the person's Teams. Whoever has read it tries again, so the turn is over:
/// an error would have Teams deliver it up to four times within a minute, and its effect come twice or after all. Only a
/// turn that nobody can be told about is asked for again, and one where the chat cannot be reached either.
/// </summary>
internal sealed class StoreAwayReply(TeamsMessenger messenger)
{
    public async Task<TurnResult> TellAsync(Turn turn, CancellationToken cancellationToken)
    {
        var text = ChannelTexts.StoreAway.In(ReplyWriter.LanguageOf(turn));
        if (turn.Input is TurnInput.CardPress { IsInvoke: true })
            return new TurnResult.Failed(InvokeAnswer.Message(text));
        if (turn.Input is TurnInput.Uninstalled)
            return new TurnResult.Undelivered(null);
        if (turn.Input is TurnInput.EditedMessage)
            return new TurnResult.Failed(null);
        var outcome = await messenger.SendAsync(turn.Chat, new Message.Text(text), cancellationToken);
        return outcome is SendOutcome.Busy or SendOutcome.Throttled ? new TurnResult.Undelivered(null) : new TurnResult.Failed(null);
    }
}
