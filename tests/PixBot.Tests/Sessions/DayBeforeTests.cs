using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>The session is on Monday 25 May 2026 at half past eight in Paris.</summary>
public sealed class DayBeforeTests : IAsyncDisposable
{
    private const string Reminder = "C’est demain";
    private static readonly DateTimeOffset FiveInTheAfternoon = new(2026, 5, 24, 15, 0, 0, TimeSpan.Zero);
    private Bot bot = new();

    [Fact]
    public async Task Candidates_are_reminded_at_the_end_of_the_day_before()
    {
        await bot.PlannedAsync();
        await bot.UntilAsync(FiveInTheAfternoon.AddMinutes(-1));
        bot.As("lea").Holds(Reminder).ShouldBeFalse();
        await bot.UntilAsync(FiveInTheAfternoon);
        var card = bot.As("lea").LastCard.Words();
        card.ShouldContain(Reminder);
        card.ShouldContain("Salle 204");
        card.ShouldContain("10 h 15");
        card.ShouldContain("une pièce d’identité");
        bot.As("zoe").Holds("It’s tomorrow!").ShouldBeTrue();
        bot.As("lea").HoldsSecrets().ShouldBeFalse();
        bot.As("tom").Holds(Reminder).ShouldBeFalse();
    }

    [Fact]
    public async Task Supervisors_are_briefed_without_number_and_codes()
    {
        await bot.PlannedAsync();
        await bot.As("zoe").PressAsync("I will be absent");
        await bot.As("zoe").PressAsync("Tell the referent", ("reason", "ill"));
        await bot.UntilAsync(FiveInTheAfternoon);
        var card = bot.As("paul").LastCard.Words();
        card.ShouldContain("Demain, vous surveillez");
        card.ShouldContain("Candidats : 2, dont absences annoncées : 1");
        card.ShouldContain("15 minutes");
        card.ShouldContain("PV de fraude");
        bot.As("paul").HoldsSecrets().ShouldBeFalse();
        bot.As("zoe").Holds("tomorrow").ShouldBeFalse();
    }

    [Fact]
    public async Task A_briefing_that_an_outage_held_up_hid_the_instructions_card()
    {
        var session = await bot.PlannedAsync();
        bot.As("paul").DownUntil = session.CodesAt.AddSeconds(100);
        await bot.UntilCodesAsync(session);
        bot.As("paul").LastCard.Words().ShouldContain(School.AccessCode);
        bot.As("paul").Holds("Aujourd’hui, vous surveillez").ShouldBeFalse();
    }

    [Fact]
    public async Task It_comes_once_and_not_for_a_session_that_was_cancelled_or_moved()
    {
        var session = await bot.PlannedAsync();
        await bot.CorrectAsync(session, ("date", "2026-05-28"));
        await bot.UntilAsync(FiveInTheAfternoon);
        bot.As("lea").Holds(Reminder).ShouldBeFalse();
        await bot.UntilAsync(FiveInTheAfternoon.AddDays(3));
        bot.As("lea").Chat.Count(shown => shown.Text.Contains(Reminder, StringComparison.Ordinal)).ShouldBe(1);
        await bot.SettleAsync();
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        bot.As("lea").Holds(Reminder).ShouldBeFalse();
        bot.As("paul").Holds("Demain, vous surveillez").ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_is_reminded_of_a_session_that_is_cancelled()
    {
        var session = await bot.PlannedAsync();
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.UntilAsync(FiveInTheAfternoon);
        bot.As("lea").Holds(Reminder).ShouldBeFalse();
        bot.As("paul").Holds("Demain").ShouldBeFalse();
    }

    [Fact]
    public async Task In_quiet_hours_nothing_goes_what_is_late_waits_for_the_morning()
    {
        await bot.PlannedAsync();
        await bot.UntilAsync(new DateTimeOffset(2026, 5, 24, 20, 30, 0, TimeSpan.Zero));
        bot.As("lea").Holds(Reminder).ShouldBeFalse();
        await bot.UntilAsync(new DateTimeOffset(2026, 5, 25, 5, 30, 0, TimeSpan.Zero));
        bot.As("lea").Holds("C’est aujourd’hui").ShouldBeTrue();
        bot.As("paul").Holds("Aujourd’hui, vous surveillez").ShouldBeTrue();
    }

    [Fact]
    public async Task Early_quiet_hours_bring_it_before_they_begin()
    {
        await bot.DisposeAsync();
        bot = new(options => options.School.QuietHours = "16:00-07:00");
        await bot.PlannedAsync();
        await bot.UntilAsync(FiveInTheAfternoon.AddMinutes(-90));
        bot.As("lea").Holds(Reminder).ShouldBeTrue();
    }

    [Fact]
    public async Task After_a_session_has_begun_nothing_of_the_day_before_goes()
    {
        var session = await bot.PlannedAsync();
        await bot.UntilAsync(session.StartsAt.AddMinutes(5));
        bot.As("lea").Holds("C’est aujourd’hui").ShouldBeFalse();
        bot.As("lea").Holds(Reminder).ShouldBeFalse();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
