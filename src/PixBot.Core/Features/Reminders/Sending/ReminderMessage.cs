using PixBot.Core.Features.Profiles;

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
    /// <param name="campaign">What holds where the rule names none.</param>
    public static ReminderMessage Of(string firstName, ReminderNeed need, ReminderRule? rule, CampaignInEffect campaign, DateOnly today)
    {
        var daysLeft = rule?.Deadline.DayNumber - today.DayNumber;
        var stage = daysLeft is { } left ? ReminderStages.Of(left) : null;
        return new(
            firstName,
            need,
            stage ?? ReminderStage.Undated,
            stage is null ? 0 : daysLeft!.Value,
            stage is null ? null : rule!.Deadline,
            rule?.CampaignCode ?? campaign.Code,
            rule is { CampaignCode: not null } or { CampaignUrl: not null } ? rule.CampaignUrl : campaign.Url,
            rule?.CountFrom == (rule is null ? null : ReminderRule.SchoolYearOf(rule.Deadline)));
    }
}
