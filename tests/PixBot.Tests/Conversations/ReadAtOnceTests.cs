using System.Text;
using PixBot.Core.Features.People;
using PixBot.Core.State;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>A card that shows many people reads them in one call, and nobody alone but whoever presses.</summary>
public sealed class ReadAtOnceTests : IAsyncDisposable
{
    private static readonly string People = PersonRows.Partition(SchoolId.OfTenant(Bot.Tenant));

    private readonly Bot bot = new();

    [Theory]
    [InlineData("roster-changes")]
    [InlineData("roster-imports")]
    public async Task The_changes_of_imports_are_read_at_once(string verb)
    {
        await bot.OpenAsync();
        for (var week = 1; week <= 3; week++)
        {
            bot.Clock.Advance(TimeSpan.FromDays(7));
            var more = string.Concat(Enumerable.Range(0, week * 5).Select(i => $"Nom{i};Nina;3B;nina{i}@ecole.example;élève;;\n"));
            await bot.Claire.DropAsync("liste.csv", Encoding.UTF8.GetBytes(School.Roster + more));
        }

        (await ReadAloneAsync(verb)).ShouldBe(await ReadAloneAsync("person-drop"));
    }

    [Fact]
    public async Task The_candidates_of_an_account_are_read_at_once()
    {
        await bot.OpenAsync();
        var siecle = SiecleFile.Of([.. Enumerable.Range(1, 8).Select(i => new SiecleFile.Student($"I{i}", "BENALI", "INÈS", $"{i}A"))]);
        await bot.Claire.DropAsync("ElevesSansAdresses.xml", siecle.ToArray());
        (bot.As("gus").GivenName, bot.As("gus").Surname) = ("Inès", "Benali");
        await bot.As("gus").SayAsync("bonjour");
        (await bot.Claire.ForgeAsync("who-is")).Card.Words().ShouldContain("Qui est Inès Benali");
        (await ReadAloneAsync("who-is")).ShouldBe(await ReadAloneAsync("person-drop"));
    }

    [Fact]
    public async Task The_undecided_lines_of_a_roster_are_read_at_once()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3A;lea.b@ecole.example;élève;;\n");
        var siecle = SiecleFile.Of(new SiecleFile.Student("I1", "MARTIN", "LÉA", "3C"), new SiecleFile.Student("I2", "MARTIN", "LÉA", "3D"));
        var card = await bot.Claire.DropAsync("ElevesSansAdresses.xml", siecle.ToArray());
        var import = card.DataOf("Enregistrer mes choix")["import"];
        (await ReadAloneAsync("roster-decide", ("import", import))).ShouldBe(await ReadAloneAsync("person-drop"));
    }

    [Fact]
    public async Task However_many_are_convoked_no_more_rows_are_read_one_by_one()
    {
        var few = await ReadWhileConvokingAsync(5);
        var many = await ReadWhileConvokingAsync(60);
        (many - few).ShouldBeLessThan(10);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static async Task<int> ReadWhileConvokingAsync(int count)
    {
        await using var school = new Bot();
        var more = string.Concat(Enumerable.Range(0, count).Select(i => $"Nom{i};Nina;3B;nina{i}@ecole.example;élève;;\n"));
        await school.OpenAsync(School.Roster + more);
        for (var i = 0; i < count; i++)
            await school.As($"nina{i}").InstallAsync();
        await school.PreviewAsync(("certifiable", "false"));
        school.Table.ReadAlone.Clear();
        await school.Claire.PressAsync("Créer et convoquer");
        await school.SettleAsync();
        var reads = school.Table.ReadAlone.Count;
        Enumerable.Range(0, count).ShouldAllBe(i => school.As($"nina{i}").Chat.Any(shown => shown.Text.Contains("Ta convocation", StringComparison.Ordinal)));
        return reads;
    }

    private async Task<int> ReadAloneAsync(string verb, params (string, string)[] data)
    {
        bot.Table.ReadAlone.Clear();
        await bot.Claire.ForgeAsync(verb, data);
        return bot.Table.ReadAlone.Count(partition => partition == People);
    }
}
