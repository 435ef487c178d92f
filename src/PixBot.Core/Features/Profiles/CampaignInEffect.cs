using PixBot.Core.School.Settings;

namespace PixBot.Core.Features.Profiles;

/// <summary>The campaign that the school collects profiles with now.</summary>
/// <param name="Deadline">The last day to send a profile.</param>
internal sealed record CampaignInEffect(string? Code, Uri? Url, DateOnly? Deadline)
{
    public static CampaignInEffect Of(SchoolSettings settings) => new(
        settings.Of(CampaignSettings.Code), settings.Of(CampaignSettings.Url), settings.Of(CampaignSettings.Deadline));
}
