using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>What somebody asks about themselves is answered from their own data; what the school writes stands under it.</summary>
public sealed class OwnStateTests : IAsyncDisposable
{
    private const string Asked = "suis-je certifiable ?";
    private const string Written = "La réunion est au CDI.";

    private readonly Bot bot = new();

    [Theory]
    [InlineData("school-cert", Asked, "")]
    [InlineData("school-cert", "Un titre tout autre", Asked)]
    [InlineData("my-status", "Suis-je certifiable ?", "")]
    public async Task An_entry_of_the_schools_never_takes_the_place_of_ones_own_state(string topic, string question, string ways)
    {
        await SaveAsync(topic, question, ways);
        var tom = (await bot.As("tom").SayAsync(Asked)).Card.Words();
        tom.ShouldContain(Written);
        var before = (await OtherwiseAsync("tom")).Split('\n')[1];
        tom.ShouldContain(before);
        tom.IndexOf(before, StringComparison.Ordinal).ShouldBeLessThan(tom.IndexOf(Written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_guest_is_told_that_the_school_does_not_know_them_and_the_addition()
    {
        await SaveAsync("school-cert", Asked, "");
        var card = (await bot.As("gus").SayAsync(Asked)).Card;
        card.Words().ShouldContain(Written);
        card.DataOf("👍 Ça m’aide").ShouldContainKeyAndValue("topic", "my-status");
        card.Words().ShouldContain((await OtherwiseAsync("gus")).Split('\n')[1]);
    }

    [Fact]
    public async Task An_entry_that_is_asked_for_by_a_button_stands_under_ones_own_state_too()
    {
        await SaveAsync("school-cert", Asked, "");
        var card = (await bot.As("tom").ForgeAsync("answer-topic", ("topic", "school-cert"), ("kind", "suggestion"))).Card;
        card.Words().ShouldContain(Written);
        card.DataOf("👍 Ça m’aide").ShouldContainKeyAndValue("topic", "my-status");
    }

    [Fact]
    public async Task Ones_own_state_cannot_be_hidden()
    {
        await bot.OpenAsync();
        (await bot.Claire.ForgeAsync("entry-hide", ("topic", "my-status"), ("lang", "fr"))).Notice!.ShouldContain("ses propres données");
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
        (await bot.As("tom").SayAsync("Mon statut")).Card.DataOf("👍 Ça m’aide").ShouldContainKeyAndValue("topic", "my-status");
    }

    [Fact]
    public async Task The_preview_says_that_the_text_is_an_addition()
    {
        await bot.OpenAsync();
        await bot.Claire.ForgeAsync("entry-edit", ("topic", "my-status"), ("lang", "fr"));
        (await bot.Claire.PressAsync("Vérifier", ("answer", Written))).Text.ShouldContain("il ne la remplace pas");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task SaveAsync(string topic, string question, string ways)
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        await bot.Claire.ForgeAsync("entry-save", ("topic", topic), ("lang", "fr"), ("question", question), ("answer", Written), ("ways", ways));
        bot.Clock.Advance(TimeSpan.FromSeconds(5));
    }

    /// <summary>What the command says, which no entry is near to.</summary>
    private async Task<string> OtherwiseAsync(string name) => (await bot.As(name).SayAsync("Mon statut")).Card.Words();
}
