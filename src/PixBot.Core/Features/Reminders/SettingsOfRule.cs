using System.Globalization;
using PixBot.Core.Features.Profiles;
using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>
/// Deadline, campaign and quiet hours of a rule are the school's settings. A build before there were settings kept them with the
/// rule only; there they count as set in the chat.
/// </summary>
internal sealed class SettingsOfRule : IEarlierSettings
{
    public string Key => StoredRule.Key;

    public IReadOnlyDictionary<string, SetValue> Read(Row row)
    {
        var stored = StoredRule.From(row);
        return Values(stored.Rule).ToDictionary(pair => pair.Key, pair => new SetValue(pair.Value, stored.At), StringComparer.Ordinal);
    }

    /// <summary>What a referent sets who saves a rule; what the rule leaves out is taken back.</summary>
    public static IReadOnlyDictionary<string, string?> Values(ReminderRule rule) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        [CampaignSettings.Deadline.Name] = rule.Deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [CampaignSettings.Code.Name] = rule.CampaignCode,
        [CampaignSettings.Url.Name] = rule.CampaignUrl?.OriginalString,
        [QuietHours.Setting.Name] = rule.Quiet.ToString(),
    };

    /// <summary>The rule as it holds with these settings.</summary>
    /// <param name="rule">As stored; null where nobody has set one.</param>
    /// <returns>Null where no deadline is known.</returns>
    public static ReminderRule? InEffect(ReminderRule? rule, SchoolSettings settings)
    {
        var campaign = CampaignInEffect.Of(settings);
        if (campaign.Deadline is not { } deadline)
            return null;
        return (rule ?? new ReminderRule(deadline) { CountFrom = UsualCountFrom(settings) }) with
        {
            Deadline = deadline,
            CampaignCode = campaign.Code,
            CampaignUrl = campaign.Url,
            Quiet = QuietHours.Of(settings),
        };
    }

    /// <summary>
    /// Nobody has decided it yet. The year of whoever deployed the bot counts, as it did from the beginning; a deadline that is
    /// set in the chat changes nothing by itself, as each profile that it made last year's would be asked for again.
    /// </summary>
    private static DateOnly UsualCountFrom(SchoolSettings settings) =>
        settings.File.ProfileDeadline is { } deadline ? ReminderRule.SchoolYearOf(deadline) : ReminderRule.Ever;
}
