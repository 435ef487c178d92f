using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Installation.Following;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>« Relancer »: what the rule does next, and who has not sent a profile, by class, to remind at once.</summary>
internal sealed class RemindHandler(RemindersReader reminders, NeverOpened neverOpened) : ICommandHandler
{
    public Command Command => Command.Remind;

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(Talk talk, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(talk.TenantId, cancellationToken);
        if (view.Students.Count == 0)
            return Reply.Text(talk.In(SessionTexts.NoRoster));
        var missing = view.MissingByClass();
        var (never, install) = await neverOpened.ReadAsync(talk, view.People, cancellationToken);
        var card = Card.In(
            talk.Language,
            [
                Card.Title(talk.In(ReminderTexts.ChooseTitle)),
                PlanBox.Build(talk.Language, view, reminders.School),
                new AdaptiveActionSet
                {
                    Actions = [Card.Button(talk.In(ReminderPlanTexts.ShowPlan), PlanAction.ShowVerb), .. PlanBox.Buttons(talk.Language, view.Known)],
                },
                Card.Heading(talk.In(ReminderPlanTexts.SendNow)),
                .. missing.Count == 0 ? [Card.Paragraph(talk.In(ReminderTexts.NobodyMissing))] : Choice(talk, view, missing),
                never,
            ]);
        if (missing.Count > 0)
        {
            var id = Guid.CreateVersion7(reminders.School.Now).ToString("N");
            card.With(
                Card.MainButton(talk.In(ReminderTexts.Preview), RemindAction.PreviewVerb, ("reminder", id)),
                Card.CancelButton(talk.Language, RemindAction.DropVerb));
        }

        return Reply.Card(card.With(install), talk.In(ReminderTexts.ChooseTitle));
    }

    private static IEnumerable<AdaptiveElement> Choice(
        Talk talk, RemindersView view, IReadOnlyList<(string Class, int Missing, int Total)> missing)
    {
        yield return Card.Paragraph(talk.In(ReminderTexts.MissingInAll(missing.Sum(line => line.Missing), view.Students.Count)));
        if (view.Missing.Count(student => view.Had.ContainsKey(student.Id)) is > 0 and var had)
            yield return Card.Note(talk.In(ReminderPlanTexts.AlreadyToday(had)));
        yield return new AdaptiveChoiceSetInput
        {
            Id = RemindAction.ClassesInput,
            Label = talk.In(ReminderTexts.Whom),
            IsMultiSelect = true,
            IsRequired = true,
            ErrorMessage = talk.In(SessionTexts.NeedClass),
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = string.Join(',', missing.Select(line => SchoolView.ClassKey(line.Class))),
            Choices = [.. missing.Select(line => new AdaptiveChoice(Title(talk, line), SchoolView.ClassKey(line.Class)))],
        };
    }

    private static string Title(Talk talk, (string Class, int Missing, int Total) line) =>
        talk.In(ReminderTexts.MissingInClass(SchoolView.ClassName(line.Class, talk.Language), line.Missing, line.Total));
}
