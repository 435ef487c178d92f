using Microsoft.Extensions.DependencyInjection;
using PixBot.Core.Bot;
using PixBot.Core.Bot.Limits;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Messaging;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>What a card sends back can be made up: it may name anything, and gives nothing that its sender may not have.</summary>
public sealed class ForgeryTests : IAsyncDisposable
{
    private static readonly string[] Names =
    [
        "session", "present", "import", "reminder", "classes", "message", "text", "audience", "broadcast", "topic", "lang", "value", "question",
        "command", "row:x", "site", "room", "date", "time", "number", "code", "password", "supervisors", "certifiable", "correction",
        "person", "form", "account", "whose", "who", "entry:x", "lastName", "firstName", "class", "email", "role", "extraTime", "accessible", "language",
        "version", "asked", "deadline", "days", "from", "also", "weekends", "quiet-from", "quiet-until", "days-off", "url",
        "profile-deadline", "campaign-code", "campaign-url", "quiet-hours-from", "quiet-hours-until", "care-contact", "centre-kind", "words", "share",
        "period", "after", "to", "seen", "reason", "answer", "given", "kits", "done", "shown",
        "paper", "scope", "readers", "format", "plan", "room-name", "computers", "spare", "openings", "checks", "available", "reserve", "slots", "turnaround", "per-session",
        "sheet", "pricing", "prepayment", "line:u0000002", "results-email", "prepayment-code", "complementary",
    ];

    // Nothing is refused as too much: what is made up reaches the handlers.
    private readonly Bot bot = new(beside: services => services.Configure<LimitOptions>(limits => limits.TurnsPerMinute = 100_000));

    public static TheoryData<string> People => ["lea", "anne", "gus"];

    [Theory]
    [MemberData(nameof(People))]
    public async Task What_is_not_theirs_stays_shut_whatever_the_data_says(string name)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        await bot.UntilCodesAsync(session);
        var sent = bot.Work.Sent.Count;
        foreach (var verb in Verbs().Except(["feedback", "feedback-ask", "answer-topic", "ask-referent", "profile-declare", "reminder-problem", "command", "tell-adult"]))
        {
            var seen = await bot.As(name).ForgeAsync(
                verb, ("session", session.Id), ("present", School.IdOf(name)), ("reminder", "r1"), ("classes", "c1"), ("message", "m1"), ("text", "x"), ("audience", "a1"), ("import", "i1"), ("broadcast", $"convocation-{session.Id}-1"));
            seen.Notice.ShouldNotBeNull(verb);
            seen.Text.ShouldNotContain(School.AccessCode);
        }

        bot.Work.Sent.Count.ShouldBe(sent);
        (await bot.SessionAsync(session)).ShouldBe(session, new SessionComparer());
    }

    [Fact]
    public async Task Missing_fields_strange_ones_and_huge_ones_never_break_anything()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.PlanAsync();
        string[] values = ["", " ", "../..", "a|b|c", "💥\u0000\ud800", new('x', 10_000), new('é', 10_000), string.Join(',', Enumerable.Repeat("x", 5_000)), "'; DROP TABLE rows; --", "{\"$type\":\"x\"}"];
        foreach (var name in new[] { "claire", "paul", "lea", "gus" })
        {
            foreach (var verb in Verbs().Append("no-such-verb").Append(new string('v', 10_000)))
            {
                await bot.As(name).ForgeAsync(verb);
                foreach (var value in values)
                    await bot.As(name).ForgeAsync(verb, Names.Select(field => (field, value)));
            }
        }

        await bot.SettleAsync();
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("où est \udc00 ma session ?")]
    [InlineData("\ufffe\uffff ma session")]
    [InlineData("\u0000\u0007")]
    public async Task Half_a_character_typed_breaks_nothing(string text)
    {
        await bot.OpenAsync();
        (await bot.As("lea").SayAsync(text)).Reply.Parts.ShouldNotBeEmpty();
        (await bot.As("lea").SayAsync(new string('é', 20_000))).Reply.Parts.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_verb_that_nobody_knows_is_that_of_an_older_card()
    {
        await bot.OpenAsync();
        (await bot.As("lea").ForgeAsync("no-such-verb")).Notice!.ShouldContain("n’est plus à jour");
        (await bot.Claire.ForgeAsync("session-save", ("session", "unknown"))).Notice!.ShouldContain("n’existe plus");
        (await bot.Claire.ForgeAsync("broadcast-who-not", ("broadcast", "unknown"))).Notice!.ShouldContain("n’est plus à jour");
    }

    [Fact]
    public async Task The_codes_go_to_candidates_only_whoever_is_ticked()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.UntilCodesAsync(await bot.PlanAsync());
        await bot.As("paul").PressAsync(
            "Remettre le numéro et le code aux cochés",
            ("present", string.Join(',', School.IdOf("tom"), School.IdOf("anne"), "unknown", School.IdOf("lea"))));
        await bot.SettleAsync();
        foreach (var name in new[] { "tom", "anne", "zoe" })
            bot.As(name).Chat.ShouldNotContain(shown => shown.Text.Contains(School.AccessCode, StringComparison.Ordinal), name);
        bot.As("lea").LastCard.Words().ShouldContain(School.AccessCode);
    }

    [Fact]
    public async Task A_session_of_another_school_does_not_exist()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        var session = await bot.PlanAsync();
        (await bot.Get<SessionStore>().FindAsync(SchoolId.OfTenant("other"), session.Id, Bot.Token)).ShouldBeNull();
        (await bot.Claire.ForgeAsync("session-show", ("session", $"other|{session.Id}"))).Notice!.ShouldContain("n’existe plus");
    }

    [Theory]
    [InlineData("0192-ab_C", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a|b", false)]
    [InlineData("é", false)]
    [InlineData("a\u0000", false)]
    public void An_id_of_ours_is_short_and_plain(string value, bool isId) =>
        (new CardData(new Dictionary<string, string> { ["id"] = value }).Id("id") is not null).ShouldBe(isId);

    [Fact]
    public void A_long_id_is_none() => new CardData(new Dictionary<string, string> { ["id"] = new('x', 101) }).Id("id").ShouldBeNull();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private IEnumerable<string> Verbs() => bot.Get<IEnumerable<IActionHandler>>().SelectMany(handler => handler.Verbs);

    private sealed class SessionComparer : IEqualityComparer<Session?>
    {
        public bool Equals(Session? x, Session? y) => x?.ToString() == y?.ToString();

        public int GetHashCode(Session? obj) => 0;
    }
}
