using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions;

/// <summary>The convocation says what is typed at the door, and until when the test lasts.</summary>
public sealed class ConvokedNameTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task The_convocation_says_the_name_to_type_and_the_end()
    {
        await bot.PlannedAsync();
        foreach (var card in new[] { bot.As("lea").LastCard, (await bot.As("lea").SayAsync("Ma convocation")).Card })
        {
            card.Fact("Nom de naissance à taper").ShouldBe("Martin");
            card.Fact("Prénom à taper").ShouldBe("Léa");
            card.Fact("Fin prévue").ShouldBe("10 h 15");
        }
    }

    [Fact]
    public async Task Extra_time_makes_the_end_later_to_the_full_minute_and_says_so()
    {
        await bot.OpenAsync();
        await bot.PlanAsync(("certifiable", "false"));
        bot.As("tom").LastCard.Fact("Fin prévue").ShouldBe("10 h 50 (temps majoré compris, à la minute supérieure)");
    }

    [Fact]
    public async Task A_session_that_moves_moves_the_end_on_the_card_and_keeps_the_name()
    {
        var session = await bot.PlannedAsync();
        await bot.CorrectAsync(session, ("time", "14:00"));
        bot.As("lea").LastCard.Fact("Fin prévue").ShouldBe("15 h 45");
        bot.As("lea").LastCard.Fact("Nom de naissance à taper").ShouldBe("Martin");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
