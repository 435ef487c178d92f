using System.Text;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using PixBot.Testing.Builders;
using PixBot.Tests.Conversations.Driver;
using PixBot.Tests.Privacy;
using Shouldly;
using Xunit;
using School = PixBot.Tests.Conversations.Driver.School;
using Student = PixBot.Testing.Builders.SiecleFile.Student;

namespace PixBot.Tests.Sessions.Births;

/// <summary>What Pix asks of births is read from the school's files, kept for enrolling alone, and gone when that is done.</summary>
public sealed class BirthStoreTests : IAsyncDisposable
{
    private static readonly Student Lea = new("I1", "MARTIN", "LÉA", "3A") { Insee = "69381", Country = "100", Town = null };
    private static readonly Student Max = new("I2", "ROUX", "MAX", "3B") { Country = "350", Town = "CASABLANCA", Sex = "1" };

    private readonly Bot bot = new();

    [Fact]
    public async Task Siecle_s_births_are_kept_encrypted_under_whoever_they_are_of()
    {
        await bot.OpenAsync();
        await DropAsync(Lea, Max);

        var births = await FindAsync("lea", "max", "tom");
        births.Count.ShouldBe(2);
        births[School.IdOf("lea")].ShouldBe(new StudentBirth("MARTIN", "Léa", "12/03/2011", "2", "69381", "", "100"));
        births[School.IdOf("max")].ShouldBe(new StudentBirth("ROUX", "Max", "12/03/2011", "1", "", "CASABLANCA", "350"));
        var stored = string.Join('\n', (await bot.Table.AllAsync(Bot.Token)).SelectMany(row => row.Values.All).Select(value => $"{value.Value}"));
        foreach (var secret in new[] { "2011", "69381", "CASABLANCA" })
            stored.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Fregata_s_births_are_kept_too()
    {
        await bot.OpenAsync();
        await bot.Claire.DropAsync("fregata.csv", Encoding.UTF8.GetBytes(SiecleFile.Fregata(Lea)));
        (await FindAsync("lea"))[School.IdOf("lea")].ShouldBe(new StudentBirth("MARTIN", "Léa", "12/03/2011", "F", "69123", "LYON", "100"));
    }

    [Fact]
    public async Task The_birth_of_a_line_that_the_referent_decides_goes_to_whom_it_is_given()
    {
        await bot.OpenAsync(School.Roster.Replace("Martin;Léa;", "Martin;Léa-Rose;", StringComparison.Ordinal) + "Martin;Léa-Lou;3A;lou@ecole.example;élève;;\n");
        await DropAsync(Lea);
        (await FindAsync("lea", "lou")).ShouldBeEmpty();
        var line = bot.Claire.LastCard.Inputs().ShouldHaveSingleItem().Id!;
        await bot.Claire.PressAsync("Enregistrer mes choix", (line, School.IdOf("lou")));
        (await FindAsync("lea", "lou")).Keys.ShouldBe([School.IdOf("lou")]);
    }

    [Fact]
    public async Task They_go_with_the_person()
    {
        await bot.OpenAsync();
        await DropAsync(Lea, Max);
        await bot.Claire.ForgeAsync("person-remove", ("person", School.IdOf("lea")));
        await bot.SettleAsync();
        (await FindAsync("lea", "max")).Keys.ShouldBe([School.IdOf("max")]);
    }

    [Fact]
    public async Task They_go_the_day_after_the_session_and_stay_for_whoever_still_has_one()
    {
        await bot.OpenAsync();
        await DropAsync(Lea, Max);
        var session = await bot.PlanAsync(("certifiable", "false"));
        await bot.UntilAsync(session.OverAt.AddHours(-1));
        (await FindAsync("lea")).Count.ShouldBe(1);
        await bot.UntilAsync(session.OverAt.AddDays(1.1));
        (await FindAsync("lea", "max")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_never_sits_loses_them_after_the_school_year()
    {
        await bot.OpenAsync();
        await DropAsync(Lea);
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(399));
        (await FindAsync("lea")).Count.ShouldBe(1);
        await bot.UntilAsync(bot.Clock.GetUtcNow().AddDays(3));
        (await FindAsync("lea")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_file_again_writes_nothing()
    {
        await bot.OpenAsync();
        await DropAsync(Lea, Max);
        var before = await bot.RowsAsync("births");
        bot.Clock.Advance(TimeSpan.FromDays(2));
        await DropAsync(Lea, Max with { Town = "RABAT" });
        var after = await bot.RowsAsync("births");
        after.Count(row => before.Any(old => old.ETag == row.ETag)).ShouldBe(1);
        (await FindAsync("max"))[School.IdOf("max")].Town.ShouldBe("RABAT");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private Task DropAsync(params IEnumerable<Student> students) => bot.Claire.DropAsync("siecle.xml", SiecleFile.Of(students).ToArray());

    private Task<IReadOnlyDictionary<string, StudentBirth>> FindAsync(params IEnumerable<string> names) =>
        bot.Get<BirthStore>().FindAsync(PlantedSchool.TheSchool, [.. names.Select(School.IdOf)], Bot.Token);
}
