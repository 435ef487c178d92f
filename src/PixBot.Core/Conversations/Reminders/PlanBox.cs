using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Reminders;
using PixBot.Core.Sessions;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations.Reminders;

/// <summary>The reminders of the rule in a few lines: when the next goes and to how many, or why none does.</summary>
internal static class PlanBox
{
    public static AdaptiveContainer Build(Talk talk, RemindersView view, SchoolClock school) => Card.Box(
        AdaptiveContainerStyle.Emphasis,
        Card.Heading(talk.In(ReminderPlanTexts.Automatic)),
        Card.Paragraph(talk.In(State(view, school))),
        view.Known.State != RemindersState.Stopped ? Facts(talk, view.Known, school) : null,
        view.Known is { Stored: null, Rule: not null } ? Card.Note(talk.In(ReminderPlanTexts.FromSettings)) : null);

    /// <summary>Set up, or change and pause or resume; each names the version that it was pressed on.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(Talk talk, RemindersInEffect known)
    {
        var version = ("version", $"{known.Version}");
        if (known.Rule is null || known.State == RemindersState.Stopped)
        {
            yield return Card.Button(talk.In(ReminderPlanTexts.SetUp), RuleFormAction.EditVerb);
            yield break;
        }

        yield return Card.Button(talk.In(ReminderPlanTexts.Edit), RuleFormAction.EditVerb);
        yield return known.State == RemindersState.Paused
            ? Card.Button(talk.In(ReminderPlanTexts.Resume), PlanAction.ResumeVerb, version)
            : Card.Button(talk.In(ReminderPlanTexts.Pause), PlanAction.PauseVerb, version);
    }

    private static Text State(RemindersView view, SchoolClock school) => view.Known switch
    {
        { State: RemindersState.Paused, Stored: { } stored } => ReminderPlanTexts.Paused(CardText.Escape(stored.Author.Name), school.Local(stored.At)),
        { State: RemindersState.Stopped, Stored: { } stored } => ReminderPlanTexts.Stopped(CardText.Escape(stored.Author.Name), school.Local(stored.At)),
        { Rule: null } => ReminderPlanTexts.NoRule,
        _ => view.Due?.Next is { } next ? ReminderPlanTexts.Next(next, view.CountOfNext) : ReminderPlanTexts.NoneLeft,
    };

    private static AdaptiveFactSet? Facts(Talk talk, RemindersInEffect known, SchoolClock school)
    {
        if (known.Rule is not { } rule)
            return null;
        var facts = new List<(string, string)> { (talk.In(ReminderPlanTexts.Deadline), talk.In(Dates.Day(rule.Deadline))) };
        var then = ReminderPlan.Moments(rule, school.Zone).Where(moment => moment.At > school.Now).Skip(1).ToList();
        if (then.Count > 0 && known.State == RemindersState.Running)
            facts.Add((talk.In(ReminderPlanTexts.Then), string.Join(", ", then.Select(moment => talk.In(ReminderPlanTexts.DaysLeft(moment.DaysLeft))))));
        return Card.Facts(facts);
    }
}
