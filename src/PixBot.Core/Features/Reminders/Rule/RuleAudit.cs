using PixBot.Core.Audit;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>What is noted of who changes the reminders of the rule.</summary>
internal static class RuleAudit
{
    /// <summary>The detail is a <see cref="RuleChangeKind"/>. The moment is the change's: pressing twice is one line.</summary>
    public static readonly AuditedAct Changed = new("reminder-rule", (_, kind) => ReminderFormTexts.Did(kind));
}
