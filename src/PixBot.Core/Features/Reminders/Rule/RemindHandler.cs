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

    public async Task<Reply> HandleAsync(BotRequest request, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(request.School, cancellationToken);
        if (view.Students.Count == 0)
            return Reply.Text(request.In(SessionTexts.NoRoster));
        var missing = view.MissingByClass();
        var (never, install) = await neverOpened.ReadAsync(request, view.People, cancellationToken);
        var card = Card.In(
            request.Language,
            [
                Card.Title(request.In(ReminderTexts.ChooseTitle)),
                PlanBox.Build(request.Language, view, reminders.School),
                new AdaptiveActionSet
                {
                    Actions = [Card.Button(request.In(ReminderPlanTexts.ShowPlan), PlanAction.ShowVerb), .. PlanBox.Buttons(request.Language, view.Known)],
                },
                Card.Heading(request.In(ReminderPlanTexts.SendNow)),
                .. missing.Count == 0 ? [Card.Paragraph(request.In(ReminderTexts.NobodyMissing))] : Choice(request, view, missing),
                never,
            ]);
        if (missing.Count > 0)
        {
            var id = Guid.CreateVersion7(reminders.School.Now).ToString("N");
            card.With(
                Card.MainButton(request.In(ReminderTexts.Preview), RemindAction.PreviewVerb, ("reminder", id)),
                Card.CancelButton(request.Language, RemindAction.DropVerb));
        }

        return Reply.Card(card.With(install), request.In(ReminderTexts.ChooseTitle));
    }

    private static IEnumerable<AdaptiveElement> Choice(
        BotRequest request, RemindersView view, IReadOnlyList<(string Class, int Missing, int Total)> missing)
    {
        yield return Card.Paragraph(request.In(ReminderTexts.MissingInAll(missing.Sum(line => line.Missing), view.Students.Count)));
        if (view.Missing.Count(student => view.Had.ContainsKey(student.Id)) is > 0 and var had)
            yield return Card.Note(request.In(ReminderPlanTexts.AlreadyToday(had)));
        yield return new AdaptiveChoiceSetInput
        {
            Id = RemindAction.ClassesInput,
            Label = request.In(ReminderTexts.Whom),
            IsMultiSelect = true,
            IsRequired = true,
            ErrorMessage = request.In(SessionTexts.NeedClass),
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = string.Join(',', missing.Select(line => SchoolView.ClassKey(line.Class))),
            Choices = [.. missing.Select(line => new AdaptiveChoice(Title(request, line), SchoolView.ClassKey(line.Class)))],
        };
    }

    private static string Title(BotRequest request, (string Class, int Missing, int Total) line) =>
        request.In(ReminderTexts.MissingInClass(SchoolView.ClassName(line.Class, request.Language), line.Missing, line.Total));
}
