using System.Text.Json;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Reminders;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Features.Sessions;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

public sealed class ExamDayOutageTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_supervisor_whose_chat_is_down_across_the_release_time_gets_the_card_all_the_same()
    {
        var session = await PlannedAsync();
        bot.As("paul").DownUntil = session.CodesAt.AddSeconds(100);

        await bot.UntilCodesAsync(session);

        bot.As("paul").LastCard.Words().ShouldContain(School.AccessCode);
    }

    [Fact]
    public async Task A_pupil_whose_chat_is_down_for_90_seconds_gets_number_and_code()
    {
        await bot.UntilCodesAsync(await PlannedAsync());
        bot.As("lea").DownUntil = bot.Clock.GetUtcNow().AddSeconds(90);

        await bot.As("paul").PressAsync("Remettre le numéro et le code aux cochés", ("present", School.IdOf("lea")));
        await bot.SettleAsync();

        bot.As("lea").LastCard.Words().ShouldContain(School.AccessCode);
        bot.As("lea").Cards.Count(card => card.Words().Contains(School.AccessCode, StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Codes_and_instructions_are_tried_until_the_session_is_over()
    {
        var session = await PlannedAsync();

        (await DeadlineAsync("codes", new CodesParameters(session.Id, []))).ShouldBe(session.OverAt);
        (await DeadlineAsync("instructions", new SessionParameters(session.Id, session.Room, session.Revision))).ShouldBe(session.OverAt);
    }

    [Theory]
    [InlineData(true, 20)]
    [InlineData(false, 24)]
    public async Task A_reminder_by_the_rule_is_tried_until_the_quiet_hours_and_one_by_hand_until_the_day_is_over(bool isByRule, int hour)
    {
        var today = new DateOnly(2026, 5, 18);

        var deadline = await DeadlineAsync("reminder", new ReminderParameters(null, new ReminderRule(today.AddDays(7)), isByRule, today));

        deadline.ShouldBe(new DateTimeOffset(2026, 5, 18, 0, 0, 0, TimeSpan.FromHours(2)).AddHours(hour).AddMinutes(10), "whoever is left is asked once more, gets no message, and nothing is sent");
    }

    [Fact]
    public async Task Any_other_message_is_tried_for_a_day() => (await DeadlineAsync("message", new { Text = "", Author = "", Audience = Array.Empty<string>() })).ShouldBeNull();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task<Session> PlannedAsync()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        return await bot.PlanAsync();
    }

    private Task<DateTimeOffset?> DeadlineAsync<TParameters>(string kind, TParameters parameters) =>
        bot.Get<IEnumerable<IBroadcastKind>>().Single(one => one.Kind == kind).DeadlineAsync(
            new Broadcast(new(SchoolId.OfTenant(Bot.Tenant), "b"), kind, null, JsonSerializer.Serialize(parameters)), Bot.Token);
}
