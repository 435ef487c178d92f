using PixBot.Core.Audit;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Privacy;

/// <summary>Once a day, what is past the time that its table declares is deleted, and nothing else.</summary>
public sealed class PurgeTests : IAsyncDisposable
{
    /// <summary>Without a deadline no reminder goes by itself meanwhile.</summary>
    private readonly Bot bot = new(options => options.School.ProfileDeadline = null);

    [Fact]
    public async Task What_a_school_year_is_over_for_goes_by_itself_and_what_is_in_force_stays()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.As("tom").SayAsync("je peux repasser la certification si je rate ?");
        await bot.As("tom").PressAsync("👎 Ça ne m’aide pas");
        await bot.Claire.ForgeAsync("message-send", ("message", "m1"), ("text", "Bonjour"), ("audience", "supervisors"));
        await bot.SettleAsync();
        var before = await KindsAsync();
        before.ShouldContain("feedback");
        before.ShouldContain("deliveries");

        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(399));
        before.Except(await KindsAsync()).ShouldBeEmpty();
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(2));
        var after = await KindsAsync();
        before.Except(after).ShouldBe(["feedback", "asked", "deliveries", "broadcast-progress"], ignoreOrder: true);
        after.ShouldContain("broadcasts", "an old card does not send again what went");
        after.ShouldContain("profiles");
    }

    [Fact]
    public async Task A_form_of_a_session_that_nobody_came_back_to_goes_and_its_codes_with_it()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PreviewAsync();
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(13));
        (await bot.RowsAsync("session-drafts")).ShouldHaveSingleItem().Values.Text("Code").ShouldNotBeNull();
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(2));
        (await bot.RowsAsync("session-drafts")).ShouldBeEmpty();
        (await bot.Claire.PressAsync("Créer et convoquer")).Notice!.ShouldContain("n’existe plus");
    }

    [Fact]
    public async Task The_audit_is_kept_for_three_years()
    {
        await bot.OpenAsync();
        await bot.Get<AuditLog>().RecordAsync(SchoolId.OfTenant(Bot.Tenant), new("removed", "x"), Bot.Token);
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(1_097));
        (await bot.RowsAsync("audit-log")).ShouldNotBeEmpty();
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(2));
        (await bot.RowsAsync("audit-log")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_was_renewed_meanwhile_stays()
    {
        var (school, now) = (SchoolId.OfTenant(Bot.Tenant), bot.Clock.GetUtcNow());
        var partition = Partitions.Of(school, "k");
        await bot.Table.PutAsync(new(partition, "a", RowValues.Of(("At", now.AddDays(-401)))), Bot.Token);
        await bot.Table.PutAsync(new(partition, "b", RowValues.Of(("At", now))), Bot.Token);
        await bot.Table.PutAsync(new(partition, "c", RowValues.Empty), Bot.Token);
        var declared = new PersonalTable("k", new("", ""), KeepFor.SchoolYear(row => row.Values.Time("At")), PersonalRows.Whole("k"), new PersonalColumn("At", PersonalContent.Fact, OnErasure.RowGoes));
        (await new PersonalPurge(bot.Table, [declared]).PurgeAsync(school, now, Bot.Token)).ShouldBe(1);
        (await bot.RowsAsync("k")).Select(row => row.Key).ShouldBe(["b", "c"]);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<List<string>> KindsAsync() => [.. (await bot.Table.AllAsync(Bot.Token)).Select(row => row.Partition)
        .Where(partition => partition.StartsWith($"{Bot.Tenant}|", StringComparison.Ordinal)).Select(partition => partition.Split('|')[1]).Distinct()];
}
