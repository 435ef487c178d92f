using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The whole plan: what is to come, what has gone with its counts, and who changed what.</summary>
internal sealed class PlanCard(RemindersReader reminders, ReminderBook book, ReminderHistory history)
{
    public const string ReminderInput = "reminder";

    private const int MostChanges = 5;
    private const int MostPast = 15;

    public SchoolClock School => reminders.School;

    /// <param name="notice">What the reader must know first; null for nothing.</param>
    public async Task<AdaptiveCard> BuildAsync(Talk talk, Text? notice, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(talk.TenantId, cancellationToken);
        var past = (await history.ListAsync(talk.TenantId, cancellationToken)).Take(MostPast).ToList();
        var changes = (await book.ChangesAsync(talk.TenantId, cancellationToken)).Take(MostChanges).ToList();
        return Card.In(
            talk.Language,
            [
                Card.Title(talk.In(ReminderPlanTexts.PlanTitle)),
                notice is null ? null : Card.Box(AdaptiveContainerStyle.Attention, Card.Paragraph(talk.In(notice))),
                PlanBox.Build(talk.Language, view, School),
                .. Coming(talk, view.Known),
                .. Past(talk, past),
                .. Changes(talk, changes),
            ])
            .With(PlanBox.Buttons(talk.Language, view.Known))
            .With(Others(talk, view.Known, past.Count > 0));
    }

    private IEnumerable<AdaptiveElement> Coming(Talk talk, RemindersInEffect known)
    {
        if (known.Running is not { } rule || ReminderPlan.Moments(rule, School.Zone).Where(moment => moment.At > School.Now).ToList() is not { Count: > 0 } coming)
            yield break;
        yield return Card.Heading(talk.In(ReminderPlanTexts.ToCome));
        yield return Card.Bullets(coming.Select(moment => talk.In(ReminderPlanTexts.Coming(moment))));
    }

    private IEnumerable<AdaptiveElement> Past(Talk talk, List<PastReminder> past)
    {
        yield return Card.Heading(talk.In(ReminderPlanTexts.Over));
        if (past.Count == 0)
        {
            yield return Card.Paragraph(talk.In(ReminderPlanTexts.NothingYet));
            yield break;
        }

        yield return Card.Bullets(past.Select(one => talk.In(ReminderPlanTexts.Past(one, School.Local(one.At), CardText.Escape(one.AuthorName)))));
        yield return new AdaptiveChoiceSetInput
        {
            Id = ReminderInput,
            Label = talk.In(ReminderPlanTexts.Which),
            Style = AdaptiveChoiceInputStyle.Compact,
            ErrorMessage = talk.In(ReminderPlanTexts.NeedWhich),
            Value = past[0].Id,
            Choices = [.. past.Select(one => new AdaptiveChoice(talk.In(Dates.Moment(School.Local(one.At))), one.Id))],
        };
    }

    private IEnumerable<AdaptiveElement> Changes(Talk talk, List<RuleChange> changes)
    {
        if (changes.Count == 0)
            yield break;
        yield return Card.Heading(talk.In(ReminderPlanTexts.Changes));
        yield return Card.Bullets(changes.Select(change => talk.In(ReminderPlanTexts.Change(change, School.Local(change.At), CardText.Escape(change.Author.Name)))));
    }

    private static IEnumerable<AdaptiveAction> Others(Talk talk, RemindersInEffect known, bool hasPast)
    {
        if (hasPast)
            yield return Card.Button(talk.In(ReminderPlanTexts.WhoGotIt), PlanAction.WhoVerb);
        if (known.Rule is not null && known.State != RemindersState.Stopped)
        {
            yield return Card.Button(talk.In(ReminderPlanTexts.Look), PlanAction.LookVerb);
            yield return Card.Button(talk.In(ReminderPlanTexts.Stop), PlanAction.AskStopVerb, ("version", $"{known.Version}"));
        }
    }
}
