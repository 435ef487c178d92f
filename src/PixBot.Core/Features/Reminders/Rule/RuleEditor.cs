using PixBot.Core.Audit;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>Writes what a referent decides, unless another was faster, and plans accordingly; the plan takes the card's place.</summary>
internal sealed class RuleEditor(ReminderRuleStore rules, ReminderPlanner planner, ShowReminderPlan plan, AuditLog audit)
{
    public Task<Reply> ChangeAsync(BotRequest request, int version, ReminderRule rule, RuleChangeKind kind, CancellationToken cancellationToken) =>
        ChangeAsync(request, version, rule, kind, _ => [], cancellationToken);

    /// <param name="lost">Of what was typed, what the rule that another wrote meanwhile says otherwise.</param>
    public async Task<Reply> ChangeAsync(
        BotRequest request,
        int version,
        ReminderRule rule,
        RuleChangeKind kind,
        Func<ReminderRule, IEnumerable<Text>> lost,
        CancellationToken cancellationToken)
    {
        var outcome = await rules.ChangeAsync(request.School, version, rule, kind, request.Author, cancellationToken);
        await planner.ReplanAsync(request.School, cancellationToken);
        if (outcome is RuleOutcome.Saved { At: { } done })
            await audit.RecordAsync(request.School, new(RuleAudit.Changed.Code, request.ActorId) { Detail = kind.ToString(), At = done }, cancellationToken);
        var notice = outcome is RuleOutcome.ChangedMeanwhile(var other, var at)
            ? Lines([ReminderPlanTexts.ChangedMeanwhile(CardText.Escape(other.Name), plan.School.Local(at)), .. await LostAsync(request, lost, cancellationToken)])
            : null;
        return Reply.Replace(await plan.BuildAsync(request, notice, cancellationToken), request.In(ReminderPlanTexts.PlanTitle));
    }

    private async Task<IEnumerable<Text>> LostAsync(BotRequest request, Func<ReminderRule, IEnumerable<Text>> lost, CancellationToken cancellationToken) =>
        (await rules.ReadAsync(request.School, cancellationToken)).Rule is { } standing ? lost(standing) : [];

    private static Text Lines(IReadOnlyList<Text> lines) =>
        new(string.Join("\n\n", lines.Select(line => line.Fr)), string.Join("\n\n", lines.Select(line => line.En)));
}
