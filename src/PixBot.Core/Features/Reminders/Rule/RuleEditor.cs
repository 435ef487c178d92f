using System.Globalization;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>Writes what a referent decides, unless another was faster, and plans accordingly; the plan takes the card's place.</summary>
internal sealed class RuleEditor(ReminderRuleStore rules, ReminderPlanner planner, PlanCard plan)
{
    /// <summary>Which version the card was about; null where it says none.</summary>
    public static int? VersionOf(CardData data) =>
        int.TryParse(data.Id("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    public async Task<Reply> ChangeAsync(BotRequest request, int version, ReminderRule rule, RuleChangeKind kind, CancellationToken cancellationToken)
    {
        var author = new Author(request.ActorId, request.Caller.Person?.FullName ?? request.Turn.Sender.Name);
        var outcome = await rules.ChangeAsync(request.School, version, rule, kind, author, cancellationToken);
        await planner.ReplanAsync(request.School, cancellationToken);
        var notice = outcome is RuleOutcome.ChangedMeanwhile(var other, var at)
            ? ReminderPlanTexts.ChangedMeanwhile(CardText.Escape(other.Name), plan.School.Local(at))
            : null;
        return Reply.Replace(await plan.BuildAsync(request, notice, cancellationToken), request.In(ReminderPlanTexts.PlanTitle));
    }
}
