using PixBot.Core.Bot.Downloads;
using PixBot.Core.Bot.Limits;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot;

/// <summary>What a person sent → what they want → the feature that answers.</summary>
internal sealed class Conversation(
    IContacts contacts,
    ICareAnswer care,
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
        if (Written(turn.Input) is { Length: > 0 } written && care.TryAnswer(request, written) is { } kind)
            return kind;
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

    /// <summary>In their own words: in the chat, beside a file, or to be passed on.</summary>
    private static string? Written(TurnInput input) => input switch
    {
        TurnInput.TextMessage text => text.Text,
        TurnInput.FileUpload upload => upload.Text,
        TurnInput.CardPress press => press.Data[AnswerButtons.QuestionName],
        _ => null,
    };
}
