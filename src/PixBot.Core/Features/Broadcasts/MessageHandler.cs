using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>« Diffuser »: write, choose to whom, see it, send it.</summary>
internal sealed class MessageHandler(IRoster roster, IProfiles profiles, FollowedBroadcasts broadcasts, OutgoingText outgoing, SchoolClock school)
    : ICommandHandler, IActionHandler
{
    public const string PreviewVerb = "message-preview";
    public const string SendVerb = "message-send";
    public const string DropVerb = "message-drop";

    public Command Command => Command.Broadcast;

    public IReadOnlyList<string> Verbs { get; } = [PreviewVerb, SendVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        return view.IsEmpty
            ? Reply.Text(request.In(SessionTexts.NoRoster))
            : Reply.Card(new MessageForm(view, request.Language).Build(Guid.CreateVersion7(school.Now).ToString("N")), request.In(MessageTexts.Title));
    }

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == DropVerb)
            return Replies.Dropped(request);
        if (press.Data.Id("message") is not { } id)
            return Replies.TooOld(request);
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        var fields = new MessageForm(view, request.Language).Fields;
        if (!fields.TryParse(fields.Read(press.Data), out var message, out var faults))
            return Faulty(request, faults);
        if (await outgoing.FaultAsync(request.School, cancellationToken, message.Text) is { } secret)
            return Faulty(request, [secret]);
        var author = request.Caller.Person?.FullName ?? request.Turn.Sender.Name;
        var parameters = new MessageParameters(message.Text, author, message.Audience);
        return press.Verb == SendVerb
            ? await broadcasts.StartAsync(request, press.CardId, $"message-{id}", MessageBroadcast.Name, parameters, cancellationToken)
            : Preview(request, view, id, parameters);
    }

    /// <summary>The form stays as it is in the chat, with all that was typed into it.</summary>
    private static Reply Faulty(BotRequest request, IEnumerable<Text> faults) => Reply.Notice(string.Join(' ', faults.Select(request.In)));

    private static Reply Preview(BotRequest request, SchoolView view, string id, MessageParameters parameters)
    {
        var count = view.People.Count(person => MessageAudience.Includes(parameters.Audience, person));
        var card = Card.In(
            request.Language,
            Card.Title(request.In(MessageTexts.PreviewTitle(count))),
            Card.Box(AdaptiveContainerStyle.Emphasis, MessageBroadcast.Build(parameters.Text, parameters.Author, request.Language).Body))
            .With(
                Card.MainButton(
                    request.In(MessageTexts.Send),
                    SendVerb,
                    ("message", id),
                    ("text", parameters.Text),
                    ("audience", string.Join(',', parameters.Audience))),
                Card.CancelButton(request.Language, DropVerb));
        return Reply.Replace(card, request.In(MessageTexts.Title));
    }
}
