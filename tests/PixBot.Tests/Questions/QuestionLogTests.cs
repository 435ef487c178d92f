using Microsoft.Extensions.Time.Testing;
using PixBot.Core.Features.Answers.Questions;
using PixBot.Core.Localization;
using PixBot.Core.State;
using PixBot.Testing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Questions;

public sealed class QuestionLogTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 3, 8, 0, 0, TimeSpan.Zero));
    private readonly TestStore store;
    private readonly QuestionLog log;
    private int activities;

    public QuestionLogTests()
    {
        store = TestStore.Create(clock);
        log = new(store.Table, clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_asked_is_counted_by_topic_by_text_and_by_what_did_not_help()
    {
        await NoteAsync(AskedOutcome.Answered, "cost");
        await NoteAsync(AskedOutcome.Answered, "cost");
        await NoteAsync(AskedOutcome.Suggested, "duration");
        await NoteAsync(AskedOutcome.NotHelpful, "cost");
        await NoteAsync(AskedOutcome.Unanswered, null, "Où garer mon vélo ?");
        await NoteAsync(AskedOutcome.Unanswered, null, "ou garer mon velo");
        await NoteAsync(AskedOutcome.Unanswered, null, "Où manger ?");

        var counts = await log.CountAsync(SchoolId.OfTenant("tenant"), clock.GetUtcNow().AddDays(-7), Token);
        (counts.Total, counts.UnansweredTotal).ShouldBe((6, 3));
        counts.Answered.ShouldBe([("cost", 2), ("duration", 1)]);
        counts.NotHelpful.ShouldBe([("cost", 1)]);
        counts.Unanswered.ShouldBe([("Où garer mon vélo ?", 2), ("Où manger ?", 1)]);
        (await log.CountAsync(SchoolId.OfTenant("other"), clock.GetUtcNow().AddDays(-7), Token)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_period_begins_to_the_day_over_months_and_years()
    {
        for (var day = 0; day < 40; day++)
        {
            await NoteAsync(AskedOutcome.Answered, "cost");
            clock.Advance(TimeSpan.FromDays(1));
        }

        foreach (var (days, expected) in new[] { (7, 7), (30, 30), (365, 40) })
            (await log.CountAsync(SchoolId.OfTenant("tenant"), clock.GetUtcNow().AddDays(-days), Token)).Total.ShouldBe(expected);
    }

    [Fact]
    public async Task A_long_text_is_cut_between_two_characters()
    {
        await NoteAsync(AskedOutcome.Unanswered, null, new string('a', 199) + "😀😀");
        var counts = await log.CountAsync(SchoolId.OfTenant("tenant"), clock.GetUtcNow().AddDays(-1), Token);
        counts.Unanswered.ShouldBe([(new string('a', 199), 1)]);
    }

    public async ValueTask DisposeAsync() => await store.DisposeAsync();

    private Task NoteAsync(AskedOutcome outcome, string? topic, string? text = null) =>
        log.NoteAsync(SchoolId.OfTenant("tenant"), outcome, topic, Language.French, text, $"activity-{++activities}", Token);
}
