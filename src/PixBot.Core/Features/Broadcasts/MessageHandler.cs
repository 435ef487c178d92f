using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders.Rule;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Broadcasts;

/// <summary>« Diffuser »: write, choose to whom, see it, send it.</summary>
internal sealed class MessageHandler(IRoster roster, IProfiles profiles, Announcements announcements, SchoolClock school)
    : ICommandHandler, IActionHandler
{
    public const string PreviewVerb = "message-preview";
    public const string SendVerb = "message-send";
    public const string DropVerb = "message-drop";

    private const int MaximumLength = 2_000;

    public Command Command => Command.Broadcast;

    public IReadOnlyList<string> Verbs { get; } = [PreviewVerb, SendVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        return view.IsEmpty
            ? Reply.Text(talk.In(SessionTexts.NoRoster))
            : Reply.Card(Form(talk, view, Guid.CreateVersion7(school.Now).ToString("N")), talk.In(MessageTexts.Title));
    }

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        if (pressed.Verb == DropVerb)
            return Replies.Dropped(talk);
        var text = (pressed.Data["text"] ?? "").Trim();
        var audience = pressed.Data.Choices("audience");
        if (pressed.Data.Id("message") is not { } id)
            return Replies.TooOld(talk);
        if (text.Length is 0 or > MaximumLength)
            return Reply.Notice(talk.In(MessageTexts.NeedText));
        if (audience.Count == 0)
            return Reply.Notice(talk.In(MessageTexts.NeedAudience));
        var parameters = new MessageParameters(text, talk.Who.Person?.FullName ?? talk.Turn.Sender.Name, audience);
        return pressed.Verb == SendVerb
            ? await announcements.FollowedAsync(talk, pressed.CardId, $"message-{id}", MessageKind.Name, parameters, cancellationToken)
            : await PreviewAsync(talk, id, parameters, cancellationToken);
    }

    private static AdaptiveCard Form(Talk talk, SchoolView view, string id) => Card.In(
        talk.Language,
        Card.Title(talk.In(MessageTexts.Title)),
        new AdaptiveTextInput
        {
            Id = "text",
            Label = talk.In(MessageTexts.Text),
            IsMultiline = true,
            MaxLength = MaximumLength,
            IsRequired = true,
            ErrorMessage = talk.In(MessageTexts.NeedText),
        },
        new AdaptiveChoiceSetInput
        {
            Id = "audience",
            Label = talk.In(MessageTexts.Audience),
            IsMultiSelect = true,
            IsRequired = true,
            ErrorMessage = talk.In(MessageTexts.NeedAudience),
            Style = AdaptiveChoiceInputStyle.Expanded,
            Choices =
            [
                .. view.Classes.Select(group => new AdaptiveChoice(
                    $"{SchoolView.ClassName(group.Key, talk.Language)} ({talk.In(CommonTexts.Students(group.Count()))})", SchoolView.ClassKey(group.Key))),
                new AdaptiveChoice(talk.In(MessageTexts.Supervisors), MessageAudience.Supervisors),
            ],
        })
        .With(
            Card.MainButton(talk.In(ReminderTexts.Preview), PreviewVerb, ("message", id)),
            Card.CancelButton(talk.Language, DropVerb));

    private async Task<Reply> PreviewAsync(Talk talk, string id, MessageParameters parameters, CancellationToken cancellationToken)
    {
        var count = await roster.ListAsync(talk.TenantId, cancellationToken)
            .CountAsync(person => MessageAudience.Includes(parameters.Audience, person), cancellationToken);
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(MessageTexts.PreviewTitle(count))),
            Card.Box(AdaptiveContainerStyle.Emphasis, MessageKind.Build(parameters.Text, parameters.Author, talk.Language).Body))
            .With(
                Card.MainButton(
                    talk.In(MessageTexts.Send),
                    SendVerb,
                    ("message", id),
                    ("text", parameters.Text),
                    ("audience", string.Join(',', parameters.Audience))),
                Card.CancelButton(talk.Language, DropVerb));
        return Reply.Replace(card, talk.In(MessageTexts.Title));
    }
}
