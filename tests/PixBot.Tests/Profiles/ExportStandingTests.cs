using System.Globalization;
using FsCheck.Xunit;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Profiles.Import;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

/// <summary>Which of two exports of a campaign is the older one; days of a month for times.</summary>
public sealed class ExportStandingTests
{
    private static readonly Campaign Campaign = new("BQTKWM274", "Certif 3e", "482913");
    private static readonly DateTimeOffset Now = Day(28);

    [Theory]
    [InlineData(10, 9, 12, 11, false)]
    [InlineData(12, 11, 10, 9, true)]
    [InlineData(12, 11, 10, 11, true)]
    [InlineData(12, 11, 13, 9, false)]
    [InlineData(12, 11, null, 9, true)]
    [InlineData(12, 11, null, 11, false)]
    [InlineData(12, 11, null, null, true)]
    [InlineData(null, 11, 10, 9, true)]
    [InlineData(null, 11, null, 9, true)]
    [InlineData(null, 11, 12, 11, false)]
    [InlineData(null, null, null, null, false)]
    [InlineData(null, null, 3, null, false)]
    public void The_dates_in_the_names_tell_and_else_the_newest_sendings(int? inForce, int? sentInForce, int? file, int? sent, bool isOutdated) =>
        (Standing(InForce(inForce, sentInForce), File(file), sent) is ExportStanding.Outdated).ShouldBe(isOutdated);

    [Fact]
    public void An_outdated_file_is_told_with_its_date_and_that_of_the_one_in_force()
    {
        var dated = Standing(InForce(12, 11), File(10), 9).ShouldBeOfType<ExportStanding.Outdated>();
        (dated.Date, dated.InForce.Date).ShouldBe((new(Day(10), true), new(Day(12), true)));
        var undated = Standing(InForce(null, 11), File(null), 9).ShouldBeOfType<ExportStanding.Outdated>();
        (undated.Date, undated.InForce.Date).ShouldBe((new(Day(9), false), new(Day(11), false)));
    }

    [Fact]
    public void The_same_bytes_are_of_the_time_they_were_taken_to_be_made()
    {
        var known = InForce(12, 11);
        Standing(known, File(12) with { Hash = "same" }, 11).ShouldBe(new ExportStanding.Current(known.AsOf, known.ImportedAt));
        Standing(known, File(null) with { Hash = "same" }, 11).ShouldBe(new ExportStanding.Current(known.AsOf, known.ImportedAt));
        Standing(known, File(14) with { Hash = "same" }, 11).ShouldBe(new ExportStanding.Current(Day(14), null), "exported again, and nobody had sent since");
    }

    [Fact]
    public void An_older_export_of_another_campaign_is_none_of_this_ones() =>
        ExportStanding.Of(File(10), [Seen(9, new(null, null, "482914"))], new Dictionary<string, ExportInForce> { [Campaign.Key] = InForce(12, 11) }, Now)
            .ShouldBe(new ExportStanding.Current(Day(10), null));

    /// <summary>Exports grow: each has the sendings of those before it. Whatever order they come in, the newest is in force in the end.</summary>
    [Property(MaxTest = 300)]
    public void Whatever_order_exports_come_in_the_newest_ends_in_force(byte[] order, bool areDated)
    {
        var inForce = (ExportInForce?)null;
        foreach (var day in order.Select(drawn => 1 + (drawn % 25)))
        {
            var file = File(areDated ? day : null) with { Hash = $"{day}" };
            if (inForce is null)
                inForce = new(file.Name, file.MadeAt, Day(day), Day(day), Now, file.Hash);
            else if (Standing(inForce, file, day) is ExportStanding.Current { ImportedAt: null })
                inForce = inForce.Replaced(file, Day(day), Day(day), Now);
        }

        if (order.Length > 0)
            inForce!.NewestSending.ShouldBe(Day(order.Max(drawn => 1 + (drawn % 25))));
    }

    private static ExportStanding Standing(ExportInForce inForce, ExportFile file, int? sent) =>
        ExportStanding.Of(file, [Seen(sent, Campaign)], new Dictionary<string, ExportInForce> { [Campaign.Key] = inForce }, Now);

    private static SeenCampaign Seen(int? sent, Campaign campaign)
    {
        var seen = new SeenCampaign(campaign);
        seen.Add(At(sent));
        return seen;
    }

    private static ExportInForce InForce(int? made, int? sent) => new("known.csv", At(made), At(sent), Day(13), Day(14), "same");

    private static ExportFile File(int? made) => new("new.csv", At(made), "other");

    private static DateTimeOffset? At(int? day) => day is { } known ? Day(known) : null;

    private static DateTimeOffset Day(int day) =>
        DateTimeOffset.Parse($"2026-05-{day:00}T08:00Z", CultureInfo.InvariantCulture);
}
