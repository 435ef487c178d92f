using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>A group's standing as a bar: drawn of columns, which every client has, and as Teams' chart where there is one.</summary>
internal static class ProfileProgressBar
{
    /// <summary>Of a hundred parts of the bar, what a number with its sign takes on a phone.</summary>
    private const int NarrowestPart = 22;

    /// <summary>Each part holds its sign and its number, so that its colour only helps.</summary>
    public static AdaptiveColumnSet Columns(ProfileProgress standing) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns = [.. ProfileProgress.Stages.Where(stage => standing.Of(stage) > 0).Select(stage => Part(stage, standing.Of(stage), standing.Total))],
    };

    /// <summary>One bar with its legend; a client without charts shows the columns (src/facts/teams.md, "Cards").</summary>
    public static AdaptiveElement Chart(string title, ProfileProgress standing, Language language) =>
        new AdaptiveUnknownElement("Chart.HorizontalBar.Stacked")
        {
            Fallback = Columns(standing),
            AdditionalProperties =
            {
                ["data"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["title"] = title,
                        ["data"] = ProfileProgress.Stages.Select(stage => new Dictionary<string, object>
                        {
                            ["legend"] = DashboardTexts.Stage(stage).In(language),
                            ["value"] = standing.Of(stage),
                            ["color"] = ChartColour(stage),
                        }).ToArray(),
                    },
                },
            },
        };

    private static AdaptiveColumn Part(ProfileStage stage, int count, int total) => new()
    {
        Width = Math.Max(NarrowestPart, (100 * count) / total).ToString(CultureInfo.InvariantCulture),
        Style = Style(stage),
        Spacing = AdaptiveSpacing.None,
        Items =
        {
            new AdaptiveTextBlock($"{DashboardTexts.Sign(stage)} {count}")
            {
                Size = AdaptiveTextSize.Small,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            },
        },
    };

    private static AdaptiveContainerStyle Style(ProfileStage stage) => stage switch
    {
        ProfileStage.Certifiable => AdaptiveContainerStyle.Good,
        ProfileStage.Sent => AdaptiveContainerStyle.Accent,
        ProfileStage.Declared => AdaptiveContainerStyle.Warning,
        _ => AdaptiveContainerStyle.Attention,
    };

    private static string ChartColour(ProfileStage stage) => stage switch
    {
        ProfileStage.Certifiable => "good",
        ProfileStage.Sent => "categoricalBlue",
        ProfileStage.Declared => "warning",
        _ => "attention",
    };
}
