using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Cards;
using PixBot.Core.Conversations.Broadcasting;
using PixBot.Core.Conversations.Planning;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Reminders;

/// <summary>From the choice of classes over the preview to the sending.</summary>
internal sealed class RemindAction(IRoster roster, IProfiles profiles, Announcements announcements, IOptions<PixBotOptions> options)
    : IActionHandler
{
    public const string PreviewVerb = "remind-preview";
    public const string SendVerb = "remind-send";
    public const string DropVerb = "remind-drop";
    public const string ClassesInput = "classes";

    public IReadOnlyList<string> Verbs { get; } = [PreviewVerb, SendVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken) =>
        (pressed.Verb, pressed.Data.Id("reminder"), pressed.Data.Choices(ClassesInput)) switch
        {
            (DropVerb, _, _) => Replies.Dropped(talk),
            (_, null, _) => Replies.TooOld(talk),
            (_, _, []) => Reply.Notice(talk.In(SessionTexts.NeedClass)),
            (PreviewVerb, { } id, var classes) => await PreviewAsync(talk, id, classes, cancellationToken),
            (_, { } id, var classes) => await announcements.FollowedAsync(
                talk, pressed.CardId, $"reminder-{id}", ReminderKind.Name, new ReminderParameters(classes), cancellationToken),
        };

    private async Task<Reply> PreviewAsync(Talk talk, string id, IReadOnlyList<string> classes, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        var chosen = view.MissingByClass().Where(line => classes.Contains(SchoolView.ClassKey(line.Class), StringComparer.Ordinal)).ToList();
        var sample = ReminderCard.Build(talk.In(ReminderTexts.SampleName), options.Value.School, talk.Language);
        var buttons = string.Join(" · ", sample.Actions.Select(action => $"[ {action.Title} ]"));
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(ReminderTexts.PreviewTitle(chosen.Sum(line => line.Missing)))),
            Card.Note(string.Join(", ", chosen.Select(line => CardText.Escape(SchoolView.ClassName(line.Class, talk.Language))))),
            Card.Box(AdaptiveContainerStyle.Emphasis, [.. sample.Body, Card.Note(buttons)]),
            Card.Note(talk.In(ReminderTexts.ReadWhenSent)))
            .With(
                Card.MainButton(talk.In(ReminderTexts.Send), SendVerb, ("reminder", id), (ClassesInput, string.Join(',', classes))),
                Card.Button(talk.In(CommonTexts.Cancel), DropVerb));
        return Reply.Replace(card, talk.In(ReminderTexts.ChooseTitle));
    }
}
