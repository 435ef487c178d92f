using System.Globalization;
using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Dashboard;

/// <summary>How far a group has come, as a bar: drawn of columns, which every client has, and as Teams' chart where there is one.</summary>
internal static class ProfileProgressBar
{
    /// <summary>Of a hundred parts of the bar, what a number with its sign takes on a phone.</summary>
    private const int NarrowestPart = 22;

    /// <summary>Each part holds its sign and its number, so that its colour only helps.</summary>
    public static AdaptiveColumnSet Columns(ProfileProgress progress) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Columns = [.. ProfileProgress.Stages.Where(stage => progress.Of(stage) > 0).Select(stage => Part(stage, progress.Of(stage), progress.Total))],
    };

    /// <summary>One bar with its legend; a client without charts shows the columns (src/facts/teams.md, "Cards").</summary>
    public static AdaptiveElement Chart(string title, ProfileProgress progress, Language language) =>
        new AdaptiveUnknownElement("Chart.HorizontalBar.Stacked")
        {
            Fallback = Columns(progress),
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
                            ["value"] = progress.Of(stage),
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
