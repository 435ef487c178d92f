using PixBot.Core.Audit;

namespace PixBot.Core.Features.Answers;

/// <summary>What is noted of who answers and publishes.</summary>
internal static class AnswersAudit
{
    public static readonly AuditedAct Answered = new("question-answered", (_, _) => AnswersAuditTexts.Answered);
    public static readonly AuditedAct Closed = new("question-closed", (_, _) => AnswersAuditTexts.Closed);
    public static readonly AuditedAct Published = new("entry-published", (_, _) => AnswersAuditTexts.Published);
    public static readonly AuditedAct Hidden = new("entry-hidden", (_, _) => AnswersAuditTexts.Hidden);
    public static readonly AuditedAct Restored = new("entry-restored", (_, _) => AnswersAuditTexts.Restored);

    public static readonly AuditedAct Muted = new("person-muted", (_, _) => AnswersAuditTexts.Muted);
    public static readonly AuditedAct Unmuted = new("person-unmuted", (_, _) => AnswersAuditTexts.Unmuted);

    public static readonly IReadOnlyList<AuditedAct> Acts = [Answered, Closed, Muted, Unmuted, Published, Hidden, Restored];
}
