using PixBot.Core.Features.Reminders;
using PixBot.Core.School;

namespace PixBot.Core.Features.Profiles;

/// <summary>The campaign that the school collects profiles with now: what a referent decided in the chat goes before the settings.</summary>
/// <param name="Deadline">The last day to send a profile.</param>
public sealed record CampaignInEffect(string? Code, Uri? Url, DateOnly? Deadline)
{
    internal static CampaignInEffect Of(ReminderRule? decided, SchoolOptions settings) => new(
        decided?.CampaignCode ?? settings.CampaignCode,
        decided is { CampaignCode: not null } or { CampaignUrl: not null } ? decided.CampaignUrl : settings.CampaignUrl,
        decided?.Deadline ?? settings.ProfileDeadline);
}
