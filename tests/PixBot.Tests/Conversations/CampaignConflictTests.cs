using PixBot.Core.Features.Profiles.Import.Campaigns;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>Students got JEANZA726 from the settings while the school's exports were of JNZYKB263: that is found, and decided once.</summary>
public sealed class CampaignConflictTests : IAsyncDisposable
{
    private const string What = "aucun export importé ne le connaît : le dernier est celui de la campagne **JNZYKB263**";
    private const string Decide = "Décider du code campagne";

    private readonly Bot bot = new();

    [Fact]
    public async Task A_code_of_the_settings_that_no_export_knows_is_shown_to_the_referent_and_decided()
    {
        await bot.OpenAsync();
        (await bot.ExportAsync()).Words().ShouldContain(What);

        await bot.Claire.PressAsync(Decide);
        (await bot.Claire.PressAsync("Donner JNZYKB263")).Text.ShouldContain("donnent maintenant le code **JNZYKB263**");

        bot.Claire.Has("Donner JNZYKB263").ShouldBeFalse();
        (await bot.ExportAsync()).Words().ShouldNotContain("aucun export");
        var preview = await PreviewAsync();
        preview.ShouldContain("JNZYKB263");
        preview.ShouldNotContain("JEANZA726");
        (await bot.Claire.ForgeAsync("campaign-ask")).Notice.ShouldBe("C’est déjà décidé : il n’y a plus deux codes.");
    }

    [Fact]
    public async Task Who_keeps_the_code_is_not_asked_again_but_reads_it_in_the_preview()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.Claire.PressAsync(Decide);
        await bot.Claire.PressAsync("Garder JEANZA726");
        (await bot.ExportAsync()).Words().ShouldNotContain("aucun export");
        (await PreviewAsync()).ShouldContain(What);
    }

    [Fact]
    public async Task No_reminder_names_a_code_that_no_export_knows_without_a_warning_in_its_preview()
    {
        await bot.OpenAsync();
        (await PreviewAsync()).ShouldNotContain("aucun export", customMessage: "before any export nothing is known to be wrong");
        await bot.ExportAsync();
        (await PreviewAsync()).ShouldContain(What);
        (await bot.Claire.ForgeAsync("reminders-look")).Text.ShouldContain(What);
    }

    [Fact]
    public async Task A_decision_about_other_codes_is_asked_about_anew()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        (await bot.Claire.ForgeAsync("campaign-keep", ("codes", "JEANZA726-AAAAAA111"))).Text.ShouldContain(What);
        (await bot.As("lea").ForgeAsync("campaign-take", ("codes", "JEANZA726-JNZYKB263"))).Notice!.ShouldContain("réservée");
    }

    [Theory]
    [InlineData(null, "JNZYKB263", false)]
    [InlineData("jnzykb263", "JNZYKB263", false)]
    [InlineData("JEANZA726", "JNZYKB263", true)]
    [InlineData("JEANZA726", "", false)]
    [InlineData("JEANZA726", "JNZYKB263,JEANZA726", false)]
    public void Two_codes_are_a_conflict_where_no_export_has_that_of_the_settings(string? inSettings, string exported, bool isConflict) =>
        (CampaignConflict.Of(inSettings, exported.Split(',', StringSplitOptions.RemoveEmptyEntries)) is not null).ShouldBe(isConflict);

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<string> PreviewAsync()
    {
        await bot.Claire.SayAsync("Relancer");
        return (await bot.Claire.PressAsync("Aperçu")).Text;
    }
}
