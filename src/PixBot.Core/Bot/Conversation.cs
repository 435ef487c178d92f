using PixBot.Core.Bot.Downloads;
using PixBot.Core.Bot.Limits;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Messaging;
using PixBot.Core.School;

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
        return Written(turn.Input, request.Caller.Role).Select(written => care.TryAnswer(request, written)).FirstOrDefault(kind => kind is not null)
            ?? (turn.Input is TurnInput.EditedMessage ? Reply.Silence : null)
            ?? await limit.RefuseAsync(request, cancellationToken)
            ?? await AnswerAsync(request, cancellationToken);
    }

    public Reply? AnswerWithoutStore(Turn turn) => care.AnswerWithoutStore(turn, Written(turn.Input, Role.Guest));

    private async Task<Reply> AnswerAsync(BotRequest request, CancellationToken cancellationToken) => request.Turn.Input switch
    {
        TurnInput.TextMessage text => await texts.HandleAsync(request, text.Text, cancellationToken),
        TurnInput.CardPress press => await presses.DispatchAsync(request, press, cancellationToken),
        TurnInput.FileUpload upload => files.Receive(request, upload),
        TurnInput.FileConsent consent => await consents.HandleAsync(request, consent, cancellationToken),
        TurnInput.Installed => greeting.Greet(request),
        _ => Reply.Silence,
    };

    /// <summary>
    /// In their own words: in the chat, also where they changed it afterwards, beside a file, or to be passed on. Pupils name a
    /// file as they write; the files of a referent are lists of pupils, whatever their names say.
    /// </summary>
    private static IEnumerable<string> Written(TurnInput input, Role role) => (input switch
    {
        TurnInput.TextMessage text => [text.Text],
        TurnInput.EditedMessage edited => [edited.Text],
        TurnInput.FileUpload upload when role != Role.Referent => upload.Files.Select(file => Path.GetFileNameWithoutExtension(file.Name)).Prepend(upload.Text),
        TurnInput.FileUpload upload => [upload.Text],
        TurnInput.CardPress press => [press.Data[AnswerButtons.QuestionName] ?? ""],
        _ => Enumerable.Empty<string>(),
    }).Where(written => written.Length > 0);
}
