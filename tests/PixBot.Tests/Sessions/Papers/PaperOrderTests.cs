using PixBot.Core.Messaging;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Papers;

/// <summary>« Papiers » in the chat: chosen, accepted, and there; for referents alone.</summary>
public sealed class PaperOrderTests : IAsyncDisposable
{
    private const string Prepare = "Préparer le fichier";

    private readonly Bot bot = new();

    [Fact]
    public async Task From_a_session_s_card_convocations_are_chosen_accepted_and_arrive()
    {
        await OpenAsync();
        var offered = await bot.Claire.PressAsync(Prepare);
        offered.Text.ShouldContain("2 convocations");
        bot.Claire.LastConsent.Name.ShouldBe("Convocations Salle 204 2026-05-25.pdf");
        var pages = ReadPdf.Pages(await AcceptAsync());
        pages.Count.ShouldBe(2);
        pages[0].ShouldContain("Léa Martin – 3A");
        pages[1].ShouldContain("Zoé Nguyen – 3B");
        bot.Claire.Chat[^1].Message.ShouldBeOfType<Message.FileLink>();
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("word")]
    public async Task No_paper_has_number_code_or_password_on_it(string format)
    {
        await OpenAsync();
        foreach (var paper in new[] { "convocations", "rollcall", "doornotices", "daytable" })
        {
            await bot.Claire.PressAsync(Prepare, ("paper", paper), ("format", format));
            var content = await AcceptAsync();
            var text = format == "pdf" ? string.Concat(ReadPdf.Pages(content)) : ReadDocx.AllText(content);
            text.ShouldContain("25 mai 2026");
            foreach (var secret in new[] { School.AccessCode, School.SessionNumber, School.Password })
                text.ShouldNotContain(secret);
        }

        bot.OneDrive.Files.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Those_who_have_not_seen_theirs_are_printed_alone_and_named_in_the_chat()
    {
        await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Vu");
        await OpenCardAsync();
        var offered = await bot.Claire.PressAsync(Prepare, ("readers", "unseen"));
        offered.Text.ShouldContain("Nguyen Zoé (3B)");
        offered.Text.ShouldNotContain("Martin");
        ReadPdf.Pages(await AcceptAsync()).ShouldHaveSingleItem().ShouldContain("Zoé Nguyen");
        (await bot.Claire.PressAsync(Prepare, ("readers", "unreached"))).Notice!.ShouldContain("Teams a atteint tout le monde");
    }

    [Fact]
    public async Task Whoever_Teams_did_not_reach_is_printed()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync(("certifiable", "false"));
        await OpenCardAsync();
        var offered = await bot.Claire.PressAsync(Prepare, ("readers", "unreached"));
        offered.Text.ShouldContain("Petit Ana (3B)");
        ReadPdf.Pages(await AcceptAsync()).ShouldHaveSingleItem().ShouldContain("Ana Petit");
    }

    [Fact]
    public async Task A_whole_day_is_printed_from_the_list_of_sessions()
    {
        await bot.PlannedAsync();
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Papiers");
        var offered = await bot.Claire.PressAsync(Prepare, ("paper", "daytable"), ("format", "word"));
        offered.Text.ShouldContain("Salle 204 : 2 candidats");
        bot.Claire.LastConsent.Name.ShouldBe("Tableau 2026-05-25.docx");
        ReadDocx.Text(await AcceptAsync()).ShouldContain("8 h 30 – 10 h 15 Salle 204 Paul Durand 2");
    }

    [Fact]
    public async Task In_English_card_and_paper_are_English()
    {
        await bot.PlannedAsync();
        await bot.Claire.SayAsync("English");
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Open");
        await bot.Claire.PressAsync("Papers");
        await bot.Claire.PressAsync("Prepare the file", ("paper", "rollcall"));
        ReadPdf.Pages(await AcceptAsync()).ShouldHaveSingleItem().ShouldContain("Roll call – Salle 204");
    }

    [Fact]
    public async Task What_is_taken_stands_in_the_journal()
    {
        await OpenAsync();
        await bot.Claire.PressAsync(Prepare);
        await AcceptAsync();
        (await bot.Claire.SayAsync("Journal")).Text.ShouldContain("a téléchargé des convocations à imprimer");
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task Nobody_else_gets_a_paper_whatever_card_they_hold(string name)
    {
        var session = await OpenAsync();
        var other = bot.As(name);
        (await other.PressTheirsAsync(bot.Claire, Prepare)).Notice.ShouldNotBeNull();
        (await other.ForgeAsync("papers", ("session", session))).Notice.ShouldNotBeNull();
        (await other.ForgeAsync("file-offer", ("kind", "paper-convocations"), ("about", $"pdf_all_s-{session}"))).Notice.ShouldNotBeNull();
        await bot.Claire.PressAsync(Prepare);
        (await other.ConsentAsync(accepts: true, bot.Claire.LastConsent.Offer)).Notice.ShouldNotBeNull();
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_session_that_was_cancelled_meanwhile_makes_no_paper()
    {
        await OpenAsync();
        await bot.Claire.PressAsync(Prepare);
        var session = (await bot.Get<Core.Features.Sessions.SessionStore>().ListAsync(Core.State.SchoolId.OfTenant(Bot.Tenant), Bot.Token)).ShouldHaveSingleItem();
        await bot.Claire.ForgeAsync("session-cancel-ask", ("session", session.Id));
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        bot.OneDrive.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("passport", "pdf", "all", "d-20260525")]
    [InlineData("rollcall", "exe", "all", "d-20260525")]
    [InlineData("rollcall", "pdf", "none", "d-20260525")]
    [InlineData("rollcall", "pdf", "all", "d-99999999")]
    [InlineData("rollcall", "pdf", "all", "s-unknown")]
    [InlineData("rollcall", "pdf", "all", "../x")]
    public async Task Made_up_choices_make_no_file(string paper, string format, string readers, string scope)
    {
        await OpenAsync();
        (await bot.Claire.ForgeAsync("papers-order", ("paper", paper), ("format", format), ("readers", readers), ("scope", scope))).Notice.ShouldNotBeNull();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    /// <returns>The session's id.</returns>
    private async Task<string> OpenAsync()
    {
        var session = await bot.PlannedAsync();
        await OpenCardAsync();
        return session.Id;
    }

    private async Task OpenCardAsync()
    {
        await bot.Claire.SayAsync("Sessions");
        await bot.Claire.PressAsync("Ouvrir");
        await bot.Claire.PressAsync("Papiers");
    }

    private async Task<byte[]> AcceptAsync()
    {
        await bot.Claire.ConsentAsync(accepts: true);
        await bot.SettleAsync();
        return bot.OneDrive.Files[^1].Content;
    }
}
