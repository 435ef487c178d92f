using System.Text;
using AdaptiveCards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.State;
using PixBot.Tests.Conversations.Driver;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Conversations;

/// <summary>« Élèves » of Pix Orga, pasted or dropped.</summary>
public sealed class ListingTests : IAsyncDisposable
{
    private const string Pasted = "Nom\tPrénom\tDate de naissance\tClasse\tCertificabilité\n"
        + "Martin\tLéa\t01/01/2011\t3A\tNon Certifiable\nDiallo\tTom\t01/01/2011\t3A\tCertifiable\n"
        + "Roux\tMax\t01/01/2011\t3B\tCertifiable\nPetit\tAna\t01/01/2011\t3B\tNon Certifiable\nNguyen\tZoé\t01/01/2011\t3B\tNon communiqué";

    private readonly Bot bot = new();

    [Fact]
    public async Task A_pasted_table_says_who_is_certifiable_without_any_sending()
    {
        await bot.OpenAsync();
        await bot.ExportAsync();
        bot.Clock.Advance(TimeSpan.FromDays(1));
        var card = (await bot.Claire.SayAsync(Pasted)).Card;
        (card.Fact("Élèves reconnus"), card.Fact("Certifiables"), card.Fact("Non certifiables"), card.Fact("Non communiqué"), card.Fact("Du nouveau pour"))
            .ShouldBe(("4", "2", "2", "1", "4 élèves"));

        (await StateAsync("lea")).Stage.ShouldBe(ProfileStage.Sent, "she has sent, and Pix says since that it is not enough");
        (await StateAsync("tom")).Stage.ShouldBe(ProfileStage.Certifiable);
        var max = await StateAsync("max");
        (max.Stage, max.SentAt, max.Since).ShouldBe((ProfileStage.Certifiable, null, bot.Clock.GetUtcNow()));
        var ana = await StateAsync("ana");
        (ana.Stage, ana.Listing?.Certifiable).ShouldBe((ProfileStage.NotSent, false));
        (await StateAsync("zoe")).Listing.ShouldBeNull();
        var history = await bot.Get<IProfiles>().HistoryAsync(SchoolId.OfTenant(Bot.Tenant), School.IdOf("max"), Bot.Token);
        (history[0].Origin.Kind, history[0].Origin.ActorId).ShouldBe((OriginKind.Listing, School.IdOf("claire")));
    }

    [Fact]
    public async Task Pasting_it_twice_brings_no_news()
    {
        await bot.OpenAsync();
        await bot.Claire.SayAsync(Pasted);
        bot.Clock.Advance(TimeSpan.FromHours(1));
        (await bot.Claire.SayAsync(Pasted)).Card.Fact("Du nouveau pour").ShouldBe("0 élèves");
        (await bot.Get<IProfiles>().HistoryAsync(SchoolId.OfTenant(Bot.Tenant), School.IdOf("max"), Bot.Token)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("eleves.txt")]
    [InlineData("eleves.csv")]
    public async Task It_may_come_in_a_file(string name)
    {
        await bot.OpenAsync();
        var text = name.EndsWith("csv", StringComparison.Ordinal) ? Pasted.Replace('\t', ';') : Pasted;
        var card = await bot.Claire.DropAsync(name, Encoding.UTF8.GetBytes(text));
        card.Fact("Élèves reconnus").ShouldBe("4");
        (await StateAsync("max")).Stage.ShouldBe(ProfileStage.Certifiable);
    }

    [Theory]
    [InlineData("lea")]
    [InlineData("paul")]
    [InlineData("gus")]
    public async Task What_others_paste_is_text(string name)
    {
        await bot.OpenAsync();
        (await bot.As(name).SayAsync(Pasted)).Text.ShouldNotContain("« Élèves »");
        (await StateAsync("max")).ShouldBe(ProfileState.Unknown);
    }

    [Fact]
    public async Task Homonyms_are_left_to_the_referent()
    {
        await bot.OpenAsync(School.Roster + "Martin;Léa;3A;lea.b@ecole.example;élève;;\n");
        var card = (await bot.Claire.SayAsync(Pasted)).Card;
        var choice = card.Inputs().OfType<AdaptiveChoiceSetInput>().ShouldHaveSingleItem();
        await bot.Claire.PressAsync("Enregistrer mes choix", (choice.Id!, School.IdOf("lea")));
        (await StateAsync("lea")).Listing?.Certifiable.ShouldBe(false);
        (await bot.Claire.SayAsync(Pasted)).Card.Inputs().ShouldBeEmpty();
    }

    [Fact]
    public async Task Columns_that_ran_together_and_an_unknown_school_are_told()
    {
        (await bot.Claire.SayAsync(Pasted)).Text.ShouldContain("Déposez d’abord la liste");
        (await bot.Claire.SayAsync(Pasted.Replace('\t', ' '))).Text.ShouldContain("ses colonnes se sont mélangées");
    }

    [Fact]
    public async Task A_file_of_passwords_is_refused_whatever_else_it_says()
    {
        await bot.OpenAsync();
        var text = "Nom;Prénom;Classe;Mot de passe;Certificabilité\nMartin;Léa;3A;secret1;Certifiable\nRoux;Max;3B;secret2;Certifiable\n";
        (await bot.Claire.DropAsync("mdp.csv", Encoding.UTF8.GetBytes(text))).Words().ShouldContain("contient des mots de passe");
        (await StateAsync("max")).ShouldBe(ProfileState.Unknown);
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private Task<ProfileState> StateAsync(string name) => bot.Get<IProfiles>().FindAsync(SchoolId.OfTenant(Bot.Tenant), School.IdOf(name), Bot.Token);
}
