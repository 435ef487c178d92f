using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The whole plan as a new card: what is to come, what has gone with its counts, and who changed what.</summary>
internal sealed class ShowReminderPlan(RemindersReader reminders, ReminderRuleStore rules, ReminderHistory history) : IActionHandler
{
    public const string Verb = "reminders-plan";

    private const int MostChanges = 5;
    private const int MostPast = 15;

    public SchoolClock School => reminders.School;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        Reply.Card(await BuildAsync(request, notice: null, cancellationToken), request.In(ReminderPlanTexts.PlanTitle));

    /// <param name="notice">What the reader must know first; null for nothing.</param>
    public async Task<AdaptiveCard> BuildAsync(BotRequest request, Text? notice, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(request.School, cancellationToken);
        var past = (await history.ListAsync(request.School, cancellationToken)).Take(MostPast).ToList();
        var changes = (await rules.ChangesAsync(request.School, cancellationToken)).Take(MostChanges).ToList();
        return Card.In(
            request.Language,
            [
                Card.Title(request.In(ReminderPlanTexts.PlanTitle)),
                notice is null ? null : Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(request.In(notice))),
                PlanBox.Build(request.Language, view, School),
                .. Coming(request, view.Known),
                .. Past(request, past),
                .. Changes(request, changes),
            ])
            .With(PlanBox.Buttons(request.Language, view))
            .With(Others(request, view.Known, past.Count > 0));
    }

    private IEnumerable<AdaptiveElement> Coming(BotRequest request, RemindersInEffect known)
    {
        if (known.Running is not { } rule || ReminderPlan.Moments(rule, School.Zone).Where(moment => moment.At > School.Now).ToList() is not { Count: > 0 } coming)
            yield break;
        yield return Card.Heading(request.In(ReminderPlanTexts.ToCome));
        yield return Card.Bullets(coming.Select(moment => request.In(ReminderPlanTexts.Coming(moment))));
    }

    private IEnumerable<AdaptiveElement> Past(BotRequest request, List<PastReminder> past)
    {
        yield return Card.Heading(request.In(ReminderPlanTexts.Over));
        if (past.Count == 0)
        {
            yield return Card.Paragraph(request.In(ReminderPlanTexts.NothingYet));
            yield break;
        }

        yield return Card.Bullets(past.Select(one => request.In(ReminderPlanTexts.Past(one, School.Local(one.At), CardText.Escape(one.AuthorName)))));
        yield return new AdaptiveChoiceSetInput
        {
            Id = ShowReminded.ReminderInput,
            Label = request.In(ReminderPlanTexts.Which),
            Style = AdaptiveChoiceInputStyle.Compact,
            ErrorMessage = request.In(ReminderPlanTexts.NeedWhich),
            Value = past[0].Id,
            Choices = [.. past.Select(one => Card.Choice(request.In(Dates.Moment(School.Local(one.At))), one.Id))],
        };
    }

    private IEnumerable<AdaptiveElement> Changes(BotRequest request, List<RuleChange> changes)
    {
        if (changes.Count == 0)
            yield break;
        yield return Card.Heading(request.In(ReminderPlanTexts.Changes));
        yield return Card.Bullets(changes.Select(change => request.In(ReminderPlanTexts.Change(change, School.Local(change.At), CardText.Escape(change.Author.Name)))));
    }

    private static IEnumerable<AdaptiveAction> Others(BotRequest request, RemindersInEffect known, bool hasPast)
    {
        if (hasPast)
            yield return Card.Button(request.In(ReminderPlanTexts.WhoGotIt), ShowReminded.Verb);
        if (known.Rule is not null && known.State != RemindersState.Stopped)
        {
            yield return Card.Button(request.In(ReminderPlanTexts.Look), PreviewReminders.Verb);
            yield return Card.Button(request.In(ReminderPlanTexts.Stop), ChangeReminders.AskStopVerb, ("version", $"{known.Version}"));
        }
    }
}
