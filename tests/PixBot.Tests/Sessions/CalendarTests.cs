using AdaptiveCards;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>Sessions as calendar entries, behind personal links; read by a parser that is not the one that wrote them.</summary>
public sealed class CalendarTests : IAsyncDisposable
{
    private const string Add = "Ajouter à mon agenda";
    private readonly Bot bot = new(options => options.School.PublicUrl = new Uri("https://pixbot.example/"));

    [Fact]
    public async Task A_convocation_leads_to_its_session_in_the_calendar_of_the_school()
    {
        await bot.PlannedAsync();
        var entry = await CalendarReader.ReadAsync((await FileAsync("lea")).Content);
        entry.ShouldSatisfyAllConditions(
            () => entry.Method.ShouldBe("PUBLISH"),
            () => entry.Events.ShouldBe(1),
            () => entry.Attendees.ShouldBe(0),
            () => entry.Status.ShouldBe("CONFIRMED"),
            () => entry.Zone.ShouldBe("Europe/Paris"),
            () => entry.Start.ShouldBe(new DateTimeOffset(2026, 5, 25, 6, 30, 0, TimeSpan.Zero)),
            () => entry.End.ShouldBe(new DateTimeOffset(2026, 5, 25, 8, 15, 0, TimeSpan.Zero)),
            () => entry.Stamp.ShouldBe(bot.Clock.GetUtcNow()),
            () => entry.Summary.ShouldBe("Certification Pix"),
            () => entry.Location.ShouldBe("Salle 204, Collège Jean Zay"));
    }

    [Fact]
    public async Task Taken_twice_with_a_move_between_it_is_the_same_entry_with_a_higher_sequence()
    {
        var session = await bot.PlannedAsync();
        var before = await CalendarReader.ReadAsync((await FileAsync("lea")).Content);
        bot.Clock.Advance(TimeSpan.FromHours(1));
        await bot.CorrectAsync(session, ("room", "Salle ; 12, « bleue »"), ("time", "14:00"));
        var after = await CalendarReader.ReadAsync((await FileAsync("lea")).Content);
        after.Uid.ShouldBe(before.Uid);
        after.Sequence.ShouldBeGreaterThan(before.Sequence);
        after.Stamp.ShouldBeGreaterThan(before.Stamp);
        after.Start.ShouldBe(new DateTimeOffset(2026, 5, 25, 12, 0, 0, TimeSpan.Zero));
        Spaces(after.Location).ShouldBe("Salle ; 12, « bleue », Collège Jean Zay");
    }

    [Fact]
    public async Task The_card_says_what_to_do_when_the_session_moves()
    {
        await bot.PlannedAsync();
        bot.As("lea").LastCard.Words().ShouldContain("si la session change, appuie de nouveau sur « Ajouter à mon agenda »");
        bot.As("zoe").LastCard.Words().ShouldContain("if the session changes, press “Add to my calendar” again");
        bot.As("paul").LastCard.Words().ShouldContain("si la session change, appuyez de nouveau");
    }

    [Fact]
    public async Task A_supervisor_finds_it_on_the_card_and_under_my_sessions_with_the_last_end()
    {
        await bot.PlannedAsync();
        var sent = await CalendarReader.ReadAsync((await FileAsync("paul")).Content);
        sent.Summary.ShouldBe("Surveillance de la certification Pix");
        await bot.As("paul").SayAsync("Mes sessions");
        (await CalendarReader.ReadAsync((await FileAsync("paul")).Content)).ShouldBe(sent);
        await bot.As("lea").SayAsync("Ma convocation");
        (await FileAsync("lea")).Content.ShouldContain("Certification Pix");
    }

    [Fact]
    public async Task Extra_time_lengthens_the_entry_and_its_language_is_the_readers()
    {
        await bot.PlannedAsync();
        await bot.Claire.DropAsync("liste.csv", System.Text.Encoding.UTF8.GetBytes(
            School.Roster.Replace("zoe@ecole.example;élève;;anglais", "zoe@ecole.example;élève;33;anglais", StringComparison.Ordinal)));
        var entry = await CalendarReader.ReadAsync((await FileAsync("zoe", "Add to my calendar")).Content);
        entry.Summary.ShouldBe("Pix certification");
        entry.End.ShouldBe(new DateTimeOffset(2026, 5, 25, 8, 50, 0, TimeSpan.Zero));
        (await CalendarReader.ReadAsync((await FileAsync("paul")).Content)).End.ShouldBe(entry.End);
    }

    [Fact]
    public async Task A_cancelled_session_is_taken_out_of_the_calendar_by_its_file()
    {
        var session = await bot.PlannedAsync();
        var before = await CalendarReader.ReadAsync((await FileAsync("lea")).Content);
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        bot.As("lea").Has(Add).ShouldBeFalse();
        var after = await CalendarReader.ReadAsync((await FileAsync("lea", "La retirer de mon agenda")).Content);
        (after.Method, after.Status, after.Uid).ShouldBe(("CANCEL", "CANCELLED", before.Uid));
        after.Sequence.ShouldBeGreaterThan(before.Sequence);
    }

    [Fact]
    public async Task The_link_ends_with_its_reason()
    {
        var session = await bot.PlannedAsync();
        var (lea, paul, zoe) = (Token("lea"), Token("paul"), Token("zoe", "Add to my calendar"));
        await bot.Claire.ForgeAsync("session-correct", ("session", session.Id));
        var classes = bot.Claire.LastCard.Inputs().Single(input => input.Id == "classes").Typed()!;
        await bot.CorrectAsync(session, ("classes", classes.Split(',')[1]), ("supervisors", School.IdOf("anne")));
        (await FindAsync(lea)).ShouldBeOfType<CalendarEntry.Ended>();
        (await FindAsync(paul)).ShouldBeOfType<CalendarEntry.Ended>();
        (await FindAsync(zoe)).ShouldBeOfType<CalendarEntry.File>();
        bot.Clock.SetUtcNow(session.OverAt + TimeSpan.FromSeconds(1));
        (await FindAsync(zoe)).ShouldBeOfType<CalendarEntry.Ended>();
    }

    [Fact]
    public async Task Neither_link_nor_file_says_who_it_is_for_or_holds_a_code_or_is_logged()
    {
        var session = await bot.OutAsync();
        foreach (var name in new[] { "lea", "paul" })
        {
            var (url, file) = (Url(name).AbsoluteUri, (await FileAsync(name)).Content);
            foreach (var secret in new[] { School.AccessCode, School.SessionNumber, School.Password })
                file.ShouldNotContain(secret);
            foreach (var said in new[] { School.IdOf(name), session.Id, Bot.Tenant })
            {
                url.ShouldNotContain(said);
                file.ShouldNotContain(said);
            }

            file.ShouldNotContain("Martin");
            file.ShouldNotContain("Durand");
            bot.Logs.All.ShouldNotContain(Token(name));
        }
    }

    [Fact]
    public async Task Made_up_links_lead_nowhere_and_cost_no_read()
    {
        await bot.PlannedAsync();
        var token = Token("lea");
        var sealedElsewhere = bot.Get<ISecretProtector>().Protect($"other|{Bot.Tenant}|s|p|fr");
        var reads = bot.Table.ReadAlone.Count;
        foreach (var made in new[] { "", "x", token[..^1], token[..^2] + "AA", new string('x', 100_000), "💥", sealedElsewhere })
            (await FindAsync(made)).ShouldBeOfType<CalendarEntry.Unknown>();
        bot.Table.ReadAlone.Count.ShouldBe(reads);
    }

    [Fact]
    public async Task Lines_are_no_longer_than_calendars_read()
    {
        await bot.PlannedAsync();
        var lines = (await FileAsync("lea")).Content.Split("\r\n");
        lines.ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n'));
    }

    [Fact]
    public async Task Without_a_public_address_there_is_no_button()
    {
        await using var plain = new Bot();
        await plain.PlannedAsync();
        plain.As("lea").Has(Add).ShouldBeFalse();
        plain.As("lea").LastCard.Words().ShouldNotContain("agenda");
        plain.As("paul").LastCard.Words().ShouldNotContain("agenda");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static string Spaces(string text) => Testing.Spaces.Plain(text);

    private Uri Url(string name, string title = Add) => bot.As(name).Cards.Reverse()
        .SelectMany(card => card.Buttons()).OfType<AdaptiveOpenUrlAction>().First(button => button.Is(title)).Url!;

    private string Token(string name, string title = Add)
    {
        var url = Url(name, title).AbsoluteUri;
        url.ShouldStartWith("https://pixbot.example/calendar/");
        return url["https://pixbot.example/calendar/".Length..^".ics".Length];
    }

    private Task<CalendarEntry> FindAsync(string token) => bot.Get<ICalendarEntries>().FindAsync(token, Bot.Token);

    private async Task<CalendarEntry.File> FileAsync(string name, string title = Add) => (await FindAsync(Token(name, title))).ShouldBeOfType<CalendarEntry.File>();
}
