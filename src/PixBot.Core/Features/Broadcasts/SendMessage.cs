using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>« Diffuser »: write, choose to whom, see it, send it.</summary>
internal sealed class SendMessage(IRoster roster, IProfiles profiles, FollowedBroadcasts broadcasts, OutgoingText outgoing, SchoolClock school)
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
        var parameters = new MessageParameters(message.Text, request.Author.Name, message.Audience);
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

/// <summary>The form of a message: its text, and to whom it goes.</summary>
internal sealed class MessageForm
{
    private const int Longest = 2_000;

    private static readonly ParsedField<string> Words =
        new("text", MessageTexts.Text, Longest, MessageTexts.NeedText, text => text) { IsMultiline = true };

    private readonly Language reader;
    private readonly ChoicesField audience;

    /// <param name="reader">In which its choices are shown.</param>
    public MessageForm(SchoolView school, Language reader)
    {
        this.reader = reader;
        audience = new("audience", MessageTexts.Audience, [.. Choices(school, reader)], MessageTexts.NeedAudience);
        Fields = new([Words, audience], answers => (answers.Of(Words), answers.Of(audience)));
    }

    public Form<(string Text, IReadOnlyList<string> Audience)> Fields { get; }

    /// <param name="id">Of the message that is sent in the end.</param>
    public AdaptiveCard Build(string id) => Card.In(reader, [Card.Title(MessageTexts.Title.In(reader)), .. Fields.Build(new FormInputs(), [], reader)])
        .With(
            Card.MainButton(ReminderTexts.Preview.In(reader), SendMessage.PreviewVerb, ("message", id)),
            Card.CancelButton(reader, SendMessage.DropVerb));

    private static IEnumerable<(string Title, string Value)> Choices(SchoolView school, Language reader) =>
    [
        .. school.Classes.Select(group => (
            $"{SchoolView.ClassName(group.Key, reader)} ({CommonTexts.Students(group.Count()).In(reader)})", SchoolView.ClassKey(group.Key))),
        (MessageTexts.Supervisors.In(reader), MessageAudience.Supervisors),
    ];
}
