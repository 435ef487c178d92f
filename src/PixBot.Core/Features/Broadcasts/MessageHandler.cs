using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>« Diffuser »: write, choose to whom, see it, send it.</summary>
internal sealed class MessageHandler(IRoster roster, IProfiles profiles, SessionAnnouncements announcements, SchoolClock school)
    : ICommandHandler, IActionHandler
{
    public const string PreviewVerb = "message-preview";
    public const string SendVerb = "message-send";
    public const string DropVerb = "message-drop";

    private const int MaximumLength = 2_000;

    public Command Command => Command.Broadcast;

    public IReadOnlyList<string> Verbs { get; } = [PreviewVerb, SendVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        return view.IsEmpty
            ? Reply.Text(request.In(SessionTexts.NoRoster))
            : Reply.Card(Form(request, view, Guid.CreateVersion7(school.Now).ToString("N")), request.In(MessageTexts.Title));
    }

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Verb == DropVerb)
            return Replies.Dropped(request);
        var text = (press.Data["text"] ?? "").Trim();
        var audience = press.Data.Choices("audience");
        if (press.Data.Id("message") is not { } id)
            return Replies.TooOld(request);
        if (text.Length is 0 or > MaximumLength)
            return Reply.Notice(request.In(MessageTexts.NeedText));
        if (audience.Count == 0)
            return Reply.Notice(request.In(MessageTexts.NeedAudience));
        var parameters = new MessageParameters(text, request.Caller.Person?.FullName ?? request.Turn.Sender.Name, audience);
        return press.Verb == SendVerb
            ? await announcements.FollowedAsync(request, press.CardId, $"message-{id}", MessageBroadcast.Name, parameters, cancellationToken)
            : await PreviewAsync(request, id, parameters, cancellationToken);
    }

    private static AdaptiveCard Form(BotRequest request, SchoolView view, string id) => Card.In(
        request.Language,
        Card.Title(request.In(MessageTexts.Title)),
        new AdaptiveTextInput
        {
            Id = "text",
            Label = request.In(MessageTexts.Text),
            IsMultiline = true,
            MaxLength = MaximumLength,
            IsRequired = true,
            ErrorMessage = request.In(MessageTexts.NeedText),
        },
        new AdaptiveChoiceSetInput
        {
            Id = "audience",
            Label = request.In(MessageTexts.Audience),
            IsMultiSelect = true,
            IsRequired = true,
            ErrorMessage = request.In(MessageTexts.NeedAudience),
            Style = AdaptiveChoiceInputStyle.Expanded,
            Choices =
            [
                .. view.Classes.Select(group => new AdaptiveChoice(
                    $"{SchoolView.ClassName(group.Key, request.Language)} ({request.In(CommonTexts.Students(group.Count()))})", SchoolView.ClassKey(group.Key))),
                new AdaptiveChoice(request.In(MessageTexts.Supervisors), MessageAudience.Supervisors),
            ],
        })
        .With(
            Card.MainButton(request.In(ReminderTexts.Preview), PreviewVerb, ("message", id)),
            Card.CancelButton(request.Language, DropVerb));

    private async Task<Reply> PreviewAsync(BotRequest request, string id, MessageParameters parameters, CancellationToken cancellationToken)
    {
        var count = await roster.ListAsync(request.School, cancellationToken)
            .CountAsync(person => MessageAudience.Includes(parameters.Audience, person), cancellationToken);
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
