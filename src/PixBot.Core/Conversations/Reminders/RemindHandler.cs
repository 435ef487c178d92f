using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Conversations.Commands;
using PixBot.Core.Conversations.Installing;
using PixBot.Core.Conversations.Planning;
using PixBot.Core.People;
using PixBot.Core.Profiles;
using PixBot.Core.Sessions;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Reminders;

/// <summary>« Relancer »: who has not sent a profile, by class, to choose from.</summary>
internal sealed class RemindHandler(IRoster roster, IProfiles profiles, SchoolClock school, NeverOpened neverOpened) : ICommandHandler
{
    public Command Command => Command.Remind;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        if (view.IsEmpty)
            return Reply.Text(talk.In(SessionTexts.NoRoster));
        var missing = view.MissingByClass();
        if (missing.Count == 0)
            return Reply.Text(talk.In(ReminderTexts.NobodyMissing));
        var id = Guid.CreateVersion7(school.Now).ToString("N");
        var (never, install) = await neverOpened.ReadAsync(talk, cancellationToken);
        var card = Choose(talk, view, missing, id).With(install);
        if (never is not null)
            card.Body.Add(never);
        return Reply.Card(card, talk.In(ReminderTexts.ChooseTitle));
    }

    private static AdaptiveCard Choose(
        Talk talk, SchoolView view, IReadOnlyList<(string Class, int Missing, int Total)> missing, string id) => Card.In(
            talk.Language,
            Card.Title(talk.In(ReminderTexts.ChooseTitle)),
            Card.Paragraph(talk.In(ReminderTexts.MissingInAll(missing.Sum(line => line.Missing), view.Students.Count()))),
            new AdaptiveChoiceSetInput
            {
                Id = RemindAction.ClassesInput,
                Label = talk.In(ReminderTexts.Whom),
                IsMultiSelect = true,
                IsRequired = true,
                ErrorMessage = talk.In(SessionTexts.NeedClass),
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = string.Join(',', missing.Select(line => SchoolView.ClassKey(line.Class))),
                Choices = [.. missing.Select(line => new AdaptiveChoice(Title(talk, line), SchoolView.ClassKey(line.Class)))],
            })
            .With(
                Card.MainButton(talk.In(ReminderTexts.Preview), RemindAction.PreviewVerb, ("reminder", id)),
                Card.Button(talk.In(CommonTexts.Cancel), RemindAction.DropVerb));

    private static string Title(Talk talk, (string Class, int Missing, int Total) line) =>
        talk.In(ReminderTexts.MissingInClass(SchoolView.ClassName(line.Class, talk.Language), line.Missing, line.Total));
}
