using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Texts;

public sealed class FrenchTypographyTests
{
    private static readonly string[] Pieces =
        [" ", "  ", "\u00a0", "\u202f", "«", "»", ":", "?", "!", ";", "%", "`", "\\", "*", "\n", "/", "[", "3", "h", "30", "mot", "https://pix.fr/?a=1"];

    /// <summary>A dot stands for a no-break space, a comma for a narrow one.</summary>
    [Theory]
    [InlineData("Attention : il est tard", "Attention.: il est tard")]
    [InlineData("Vraiment ? Oui ! Non ; si", "Vraiment,? Oui,! Non,; si")]
    [InlineData("« Aide » ?", "«.Aide.»,?")]
    [InlineData("**Classe** : 3A", "**Classe**.: 3A")]
    [InlineData("**Attention :** bas", "**Attention.:** bas")]
    [InlineData("« [Pix](https://pix.fr) » !", "«.[Pix](https://pix.fr).»,!")]
    [InlineData("Quoi ?!", "Quoi,?!")]
    [InlineData("Temps majoré : 33 %", "Temps majoré.: 33.%")]
    [InlineData("Trop  :  tard", "Trop..:  tard")]
    [InlineData("Tard\u202f: quoi\u00a0?", "Tard.: quoi,?")]
    [InlineData("À 17 h 30, ou à 18 h ?", "À 17.h.30, ou à 18.h,?")]
    [InlineData("**De 9 h à 23 h**", "**De 9.h à 23.h**")]
    [InlineData("1 h 45 au plus", "1.h.45 au plus")]
    [InlineData("17\u00a0h 30", "17.h.30")]
    public void Spaces_beside_the_signs_of_French_do_not_break(string text, string typeset) =>
        FrenchTypography.Of(text).Replace('\u00a0', '.').Replace('\u202f', ',').ShouldBe(typeset);

    [Theory]
    [InlineData("https://pix.fr/?page=2;x=1#a:b")]
    [InlineData("Voir https://pix.fr/ ?page=2")]
    [InlineData("De 08:30 à 10:15")]
    [InlineData("À 17h30, salle h 12")]
    [InlineData("Les 3 heures, 2 hier")]
    [InlineData("[lien](https://pix.fr/a:b?c)")]
    [InlineData("Le code {campaignCode}, {deadline}")]
    [InlineData("La commande `a ? b : c ;` en code")]
    [InlineData("Bravo :tada: et :+1:")]
    [InlineData("lea.martin@ecole.example, lea@ecole.example?subject=x")]
    [InlineData("Une ![image](https://pix.fr/x.png)")]
    [InlineData("Le % des élèves")]
    [InlineData("«Aide», oui!")]
    public void Addresses_times_links_placeholders_code_and_emoji_stay_as_they_are(string text) =>
        FrenchTypography.Of(text).ShouldBeSameAs(text);

    /// <summary>« 17 h » at the end of a line and « 30 » on the next is read as two things.</summary>
    [Fact]
    public void A_time_broke_over_two_lines()
    {
        Dates.Time(new(17, 30)).Fr.ShouldBe("17\u00a0h\u00a030");
        Dates.Moment(new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero)).Fr.ShouldEndWith("à 8\u00a0h");
    }

    [Fact]
    public void A_backtick_that_somebody_typed_begins_no_code() =>
        FrenchTypography.Of($"{CardText.Escape("`")} : quoi ? {CardText.Escape("`")}").ShouldBe("\\`\u00a0: quoi\u202f? \\`");

    [Fact]
    public void What_people_wrote_does_as_little_in_a_text_as_before()
    {
        var wrote = CardText.Escape("[x](y) : **a** ? https://mal.example ; {{DATE(1)}} ! <b> « c »");
        Spaceless(new Text($"« {wrote} »", "").Fr).ShouldBe(Spaceless($"«{wrote}»"));
    }

    [Property(MaxTest = 1000)]
    public Property A_text_that_is_typeset_stays_so() => Prop.ForAll(Texts(), text =>
    {
        var once = FrenchTypography.Of(text);
        return FrenchTypography.Of(once) == once;
    });

    [Property(MaxTest = 1000)]
    public Property Nothing_but_spaces_changes_and_each_for_one() => Prop.ForAll(Texts(), text =>
    {
        var typeset = FrenchTypography.Of(text);
        return typeset.Length == text.Length && Spaceless(typeset) == Spaceless(text);
    });

    [Property(MaxTest = 300)]
    public void No_text_makes_it_throw(char[] units) => FrenchTypography.Of(new string(units)).Length.ShouldBe(units.Length);

    private static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    private static string Spaceless(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
