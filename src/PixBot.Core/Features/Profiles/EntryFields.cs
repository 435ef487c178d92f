using Microsoft.Extensions.Options;
using PixBot.Core.Cards;
using PixBot.Core.Knowledge;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>Fills what an entry leaves open with the school's settings and its campaign.</summary>
internal sealed class EntryFields(SettingsStore settings, IOptions<PixBotOptions> options)
{
    /// <summary>The answer; a line that names a setting which the school has not made is left out.</summary>
    public async Task<string> FilledAsync(SchoolId schoolId, Entry entry, CancellationToken cancellationToken)
    {
        if (entry.IsSchools)
            return CardText.Escape(entry.Answer);
        if (!entry.Answer.Contains('{', StringComparison.Ordinal))
            return entry.Answer.Trim();
        var values = Values(CampaignInEffect.Of(await settings.ReadAsync(schoolId, cancellationToken)), entry.Language).ToList();
        var lines = entry.Answer.Split('\n').Select(line => Filled(line, values)).OfType<string>();
        return string.Join('\n', lines).Trim();
    }

    private static string? Filled(string line, IEnumerable<(string Placeholder, string? Value)> values)
    {
        foreach (var (placeholder, value) in values)
        {
            if (!line.Contains(placeholder, StringComparison.Ordinal))
                continue;
            if (string.IsNullOrWhiteSpace(value))
                return null;
            line = line.Replace(placeholder, value, StringComparison.Ordinal);
        }

        return line;
    }

    private IEnumerable<(string Placeholder, string? Value)> Values(CampaignInEffect campaign, Language language)
    {
        var school = options.Value.School;
        yield return ("{school}", CardText.Escape(school.Name));
        yield return ("{site}", CardText.Escape(school.Site));
        yield return ("{campaignCode}", CardText.Escape(campaign.Code));
        yield return ("{campaignUrl}", campaign.Url?.AbsoluteUri);
        yield return ("{deadline}", campaign.Deadline is { } day ? Dates.Day(day).In(language) : null);
    }
}
