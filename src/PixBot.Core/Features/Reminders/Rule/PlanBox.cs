using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The reminders of the rule in a few lines: when the next goes and to how many, or why none does.</summary>
internal static class PlanBox
{
    public static AdaptiveContainer Build(Language language, RemindersView view, SchoolClock school) => Card.Box(
        AdaptiveContainerStyle.Emphasis,
        Card.Heading(ReminderPlanTexts.Automatic.In(language)),
        Card.Paragraph(State(view, school).In(language)),
        view.Known.State != RemindersState.Stopped ? Facts(language, view.Known, school) : null,
        view.StillCounted is > 0 and var still ? Card.Paragraph(RuleEffectTexts.StillCounted(still, view.Known.Rule!.Deadline).In(language)) : null,
        view.Known is { Stored: null, Rule: not null } ? Card.Note(ReminderPlanTexts.FromSettings.In(language)) : null);

    /// <summary>Set up, or change and pause or resume; each names the version that it was pressed on.</summary>
    public static IEnumerable<AdaptiveAction> Buttons(Language language, RemindersView view)
    {
        var known = view.Known;
        var version = ("version", $"{known.Version}");
        if (known.Rule is null || known.State == RemindersState.Stopped)
        {
            yield return Card.Button(ReminderPlanTexts.SetUp.In(language), SetReminderRule.EditVerb);
            yield break;
        }

        yield return Card.Button(ReminderPlanTexts.Edit.In(language), SetReminderRule.EditVerb);
        if (view.StillCounted > 0)
            yield return Card.Button(RuleEffectTexts.CountThisYear.In(language), SetReminderRule.ThisYearVerb, version);
        yield return known.State == RemindersState.Paused
            ? Card.Button(ReminderPlanTexts.Resume.In(language), ChangeReminders.ResumeVerb, version)
            : Card.Button(ReminderPlanTexts.Pause.In(language), ChangeReminders.PauseVerb, version);
    }

    private static Text State(RemindersView view, SchoolClock school) => view.Known switch
    {
        { State: RemindersState.Paused, Stored: { } stored } => ReminderPlanTexts.Paused(CardText.Escape(stored.Author.Name), school.Local(stored.At)),
        { State: RemindersState.Stopped, Stored: { } stored } => ReminderPlanTexts.Stopped(CardText.Escape(stored.Author.Name), school.Local(stored.At)),
        { Rule: null } => ReminderPlanTexts.NoRule,
        _ => view.Due?.Next is { } next ? ReminderPlanTexts.Next(next, view.CountOfNext) : ReminderPlanTexts.NoneLeft,
    };

    private static AdaptiveFactSet? Facts(Language language, RemindersInEffect known, SchoolClock school)
    {
        if (known.Rule is not { } rule)
            return null;
        var facts = new List<(string, string)> { (ReminderPlanTexts.Deadline.In(language), Dates.Day(rule.Deadline).In(language)) };
        var then = ReminderPlan.Moments(rule, school.Zone).Where(moment => moment.At > school.Now).Skip(1).ToList();
        if (then.Count > 0 && known.State == RemindersState.Running)
            facts.Add((ReminderPlanTexts.Then.In(language), string.Join(", ", then.Select(moment => ReminderPlanTexts.DaysLeft(moment.DaysLeft).In(language)))));
        return Card.Facts(facts);
    }
}
