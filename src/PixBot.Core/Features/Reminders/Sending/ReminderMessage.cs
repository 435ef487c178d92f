using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Sending;

/// <summary>What a student's reminder says.</summary>
/// <param name="FirstName">As the roster has it.</param>
/// <param name="DaysLeft">0 where no deadline is known, or it is over.</param>
/// <param name="IsLastYear">Whether a sending that does not count was last school year's.</param>
internal sealed record ReminderMessage(
    string FirstName,
    ReminderNeed Need,
    ReminderStage Stage,
    int DaysLeft,
    DateOnly? Deadline,
    string? CampaignCode,
    Uri? CampaignUrl,
    bool IsLastYear)
{
    /// <param name="rule">Null where no deadline is known.</param>
    public static ReminderMessage Of(string firstName, ReminderNeed need, ReminderRule? rule, SchoolOptions school, DateOnly today)
    {
        var daysLeft = rule?.Deadline.DayNumber - today.DayNumber;
        var stage = daysLeft is { } left ? ReminderStages.Of(left) : null;
        return new(
            firstName,
            need,
            stage ?? ReminderStage.Undated,
            stage is null ? 0 : daysLeft!.Value,
            stage is null ? null : rule!.Deadline,
            rule?.CampaignCode ?? school.CampaignCode,
            rule?.CampaignUrl ?? school.CampaignUrl,
            rule?.CountFrom == (rule is null ? null : ReminderRule.SchoolYearOf(rule.Deadline)));
    }
}
