namespace PixBot.Core.Features.Reminders;

/// <summary>What a rule would change, in numbers of students.</summary>
/// <param name="Before">Who is reminded now.</param>
/// <param name="After">Who would be.</param>
/// <param name="NoLongerSent">Who counts as having sent the profile now, and would not any more.</param>
internal sealed record RuleEffect(int Before, int After, int NoLongerSent);
