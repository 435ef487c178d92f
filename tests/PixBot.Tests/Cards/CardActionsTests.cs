using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

/// <summary>Teams shows six actions in a row. <see cref="CardRules"/> counts those of each card that is shown.</summary>
public sealed class CardActionsTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task Ten_people_of_one_name_and_a_new_search_are_all_within_reach()
    {
        await bot.OpenAsync(School.Roster + string.Concat(Enumerable.Range(0, 12).Select(i => $"Ngambani;Élève {i:00};3A;n{i}@ecole.example;élève;;\n")));
        var found = (await bot.Claire.SayAsync("personne ngambani")).Card;
        found.Buttons().Count().ShouldBe(11);
        (await bot.Claire.PressAsync(found.Buttons().Single(button => button.Title!.Contains("Élève 09", StringComparison.Ordinal)).Title!)).Text.ShouldContain("Élève 09");
    }

    [Fact]
    public async Task The_last_ten_imports_are_all_within_reach()
    {
        await bot.OpenAsync();
        for (var i = 0; i < 10; i++)
        {
            bot.Clock.Advance(TimeSpan.FromDays(1));
            await bot.Claire.DropAsync("liste.csv", System.Text.Encoding.UTF8.GetBytes(School.Roster + $"Venue;Nina{i};3B;nina{i}@ecole.example;élève;;\n"));
        }

        (await bot.Claire.ForgeAsync("roster-imports")).Card.Buttons().Count().ShouldBe(10);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
