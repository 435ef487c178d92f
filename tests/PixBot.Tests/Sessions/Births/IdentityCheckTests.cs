using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.Sessions.PixCertif.Births;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.Births;

/// <summary>What Pix accepts of a candidate's birth, and what is said to be missing or wrong.</summary>
public sealed class IdentityCheckTests
{
    private static readonly DateOnly Today = new(2026, 5, 18);

    private static readonly StudentBirth InFrance = new("BENALI", "Inès", "12/03/2011", "2", "69381", "LYON", "100");

    [Fact]
    public void Born_in_France_the_code_of_the_town_says_it_alone() =>
        Identity(InFrance).ShouldBe(new PixIdentity("BENALI", "Inès", new(2011, 3, 12), "F", "69381", "", "France"));

    [Theory]
    [InlineData("350", "Maroc")]
    [InlineData("99350", "Maroc")]
    [InlineData("maroc", "Maroc")]
    [InlineData("404", "États-Unis")]
    [InlineData("99243", "Vietnam")]
    public void Born_abroad_the_code_is_99_and_the_town_is_named(string code, string country) =>
        Identity(InFrance with { Country = code, Insee = "", Town = "CASABLANCA" })
            .ShouldBe(new PixIdentity("BENALI", "Inès", new(2011, 3, 12), "F", "99", "CASABLANCA", country));

    [Theory]
    [InlineData("99100")]
    [InlineData("FRANCE")]
    [InlineData("")]
    public void A_French_code_of_a_town_makes_France(string country) => Identity(InFrance with { Country = country }).Country.ShouldBe("France");

    [Theory]
    [InlineData("1001", "01001")]
    [InlineData("2a004", "2A004")]
    [InlineData("97411", "97411")]
    public void Codes_of_towns_are_as_Pix_has_them(string written, string code) => Identity(InFrance with { Insee = written }).Insee.ShouldBe(code);

    [Theory]
    [InlineData("2/3/2011", 2011)]
    [InlineData("02/03/11", 2011)]
    [InlineData("02/03/87", 1987)]
    [InlineData("2011-03-02", 2011)]
    public void Dates_are_read_as_files_write_them(string written, int year) => Identity(InFrance with { Date = written }).BirthDate.ShouldBe(new(year, 3, 2));

    [Fact]
    public void Each_field_that_is_missing_or_wrong_is_named()
    {
        Faults(null).ShouldBe([new(IdentityField.Everything, null)]);
        Faults(InFrance with { Country = "350", Town = "" }).ShouldBe([new(IdentityField.Town, null)]);
        Faults(InFrance with { Insee = "" }).ShouldBe([new(IdentityField.Insee, null)]);
        Faults(InFrance with { Insee = "99350" }).ShouldBe([new(IdentityField.Insee, "99350")]);
        Faults(InFrance with { Country = "115" }).ShouldBe([new(IdentityField.Country, "115")]);
        Faults(InFrance with { Date = "31/02/2011", Sex = "" }).ShouldBe([new(IdentityField.BirthDate, "31/02/2011"), new(IdentityField.Sex, null)]);
        Faults(InFrance with { Date = "12/03/2031" }).ShouldBe([new(IdentityField.BirthDate, "12/03/2031")]);
    }

    private static PixIdentity Identity(StudentBirth birth) => IdentityCheck.Of(birth, Today).Identity.ShouldNotBeNull();

    private static IReadOnlyList<IdentityFault> Faults(StudentBirth? birth) => IdentityCheck.Of(birth, Today).Faults;
}
