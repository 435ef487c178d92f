using PixBot.Core.Audit;

namespace PixBot.Core.Features.Care;

internal static class CareAudit
{
    /// <summary>That an adult was told, and when; what was said is nowhere.</summary>
    public static readonly AuditedAct AdultTold = new("care-adult-told", (_, _) => CareTexts.AdultTold);
}
