using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>No chat shows two rooms side by side.</summary>
public sealed class ReplacedConvocationTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task After_a_correction_the_old_convocation_says_the_new_room_and_which_it_was()
    {
        var session = await bot.PlannedAsync();
        await bot.CorrectAsync(session, ("room", "B14"));

        var cards = bot.As("lea").Chat.Where(shown => shown.Card?.Fact("Salle") is not null).ToList();
        cards.ShouldHaveSingleItem().Card!.Fact("Salle").ShouldBe("B14 (avant : Salle 204)");
        cards[0].Card!.Fact("Heure de début").ShouldBe("8 h 30", "only what changed is marked");
        bot.As("zoe").Cards.Single(card => card.Fact("Room") is not null).Fact("Room").ShouldBe("B14 (before: Salle 204)");
        bot.As("paul").Cards.Single(card => card.Fact("Salle") is not null).Fact("Salle").ShouldBe("B14 (avant : Salle 204)");
    }

    [Fact]
    public async Task Whoever_it_concerns_is_told_by_one_short_message()
    {
        var session = await bot.PlannedAsync();
        var before = bot.As("lea").Chat.Count;
        await bot.CorrectAsync(session, ("room", "B14"));
        var said = bot.As("lea").Chat.Skip(before).ShouldHaveSingleItem();
        said.Card.ShouldBeNull();
        said.Text.ShouldContain("**Salle** : B14 (avant : Salle 204)");
        bot.As("paul").Chat[^1].Text.ShouldContain("La session que vous surveillez a changé. **Salle** : B14 (avant : Salle 204)");
    }

    [Fact]
    public async Task A_correction_that_moves_nothing_says_nothing_to_candidates()
    {
        var session = await bot.PlannedAsync();
        var before = bot.As("lea").Chat.Count;
        await bot.CorrectAsync(session, ("number", "999111"));
        bot.As("lea").Chat.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Two_corrections_leave_one_card_with_the_last_state()
    {
        var session = await bot.PlannedAsync();
        await bot.CorrectAsync(session, ("room", "B14"));
        await bot.CorrectAsync(session, ("time", "10:00"), ("room", "C3"));
        var card = bot.As("lea").Cards.Where(card => card.Fact("Salle") is not null).ShouldHaveSingleItem();
        card.Fact("Salle").ShouldBe("C3 (avant : B14)");
        card.Fact("Heure de début").ShouldBe("10 h (avant : 8 h 30)");
    }

    [Fact]
    public async Task After_a_cancellation_the_convocation_does_not_stand_in_the_chat_as_if_it_held()
    {
        var session = await bot.PlannedAsync();
        await bot.Claire.ForgeAsync("session-cancel", ("session", session.Id));
        await bot.SettleAsync();
        foreach (var name in new[] { "lea", "paul" })
        {
            bot.As(name).Cards.ShouldNotContain(card => card.Fact("Salle") != null, name);
            bot.As(name).Holds("est annulée").ShouldBeTrue(name);
        }
    }

    [Fact]
    public async Task A_convocation_seen_before_the_correction_is_asked_for_anew()
    {
        var session = await bot.PlannedAsync();
        await bot.As("lea").PressAsync("Vu");
        bot.As("lea").Has("Vu").ShouldBeFalse();
        await bot.CorrectAsync(session, ("room", "B14"));
        await bot.As("lea").PressAsync("Vu");
        bot.As("lea").LastCard.Words().ShouldContain("Vu le");
        bot.As("lea").LastCard.Fact("Salle").ShouldBe("B14");
    }

    [Fact]
    public async Task Whoever_deleted_the_convocation_gets_the_new_one()
    {
        var session = await bot.PlannedAsync();
        bot.As("lea").Lose(bot.As("lea").Chat.Last(shown => shown.Card is not null).Id);
        await bot.CorrectAsync(session, ("room", "B14"));
        bot.As("lea").Cards.Where(card => card.Fact("Salle") is not null).ShouldHaveSingleItem().Fact("Salle").ShouldBe("B14 (avant : Salle 204)");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
