using System.Text;
using PixBot.Testing;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

/// <summary>A notification shows its text as it is. <see cref="CardRules"/> looks at that of each card that is shown.</summary>
public sealed class SummaryTests : IAsyncDisposable
{
    private readonly Bot bot = new();

    [Fact]
    public async Task A_file_is_named_as_it_is_called()
    {
        await bot.OpenAsync();
        bot.DroppedFiles["liste_de_3A.csv"] = Encoding.UTF8.GetBytes(School.Roster);
        await bot.Claire.DropAsync("liste_de_3A.csv");
        bot.Claire.Chat[^1].Summary.ShouldBe("⏳ Je lis liste_de_3A.csv…");
        bot.Claire.LastCard.Words().ShouldBe("⏳ Je lis **liste\\_de\\_3A.csv**…");
    }

    [Fact]
    public async Task Somebody_is_named_as_they_write_themselves()
    {
        await bot.OpenAsync(School.Roster + "Lo_Bue;Mia;3A;mia@ecole.example;élève;;\n");
        await bot.Claire.ForgeAsync("person-remove-ask", ("person", School.IdOf("mia")));
        Spaces.Plain(bot.Claire.Chat[^1].Summary).ShouldBe("Retirer Mia Lo_Bue et tout effacer ?");
        bot.Claire.LastCard.Words().ShouldContain("Retirer Mia Lo\\_Bue et tout effacer ?");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();
}
