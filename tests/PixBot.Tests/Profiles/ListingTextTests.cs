using PixBot.Core.Features.Profiles.Import.Listings;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Profiles;

/// <summary>« Élèves » as it may come out of a browser, a spreadsheet or a text editor.</summary>
public sealed class ListingTextTests
{
    private const string Copied = """
        Nom	Prénom	Date de naissance	Classe	Méthode(s) de connexion	Nombre de participations	Dernière participation	Certificabilité
        Benali	Inès	12/03/2011	3A	Mediacentre	2	12/05/2026	Certifiable
        Lefèvre	Théo	02/11/2011	3A	Identifiant	1	11/05/2026	Non Certifiable
        N'Diaye-Martin	Awa	30/01/2011	3B	Aucune	0		Non communiqué
        """;

    private static readonly ListedStudent[] Three =
    [
        new(2, "Benali", "Inès", "3A", true), new(3, "Lefèvre", "Théo", "3A", false), new(4, "N'Diaye-Martin", "Awa", "3B", null),
    ];

    [Fact]
    public void The_table_is_read_by_the_names_of_its_columns() => Students(Copied).ShouldBe(Three);

    [Fact]
    public void Columns_may_stand_in_any_order() => Students("""
        Classe;Prénom;Nom;Certificabilité;Dernière participation
        3A;Inès;Benali;Certifiable;12/05/2026
        3A;Théo;Lefèvre;Non certifiable;11/05/2026
        3B;Awa;"N'Diaye-Martin";Non communiqué;
        """).ShouldBe(Three);

    [Fact]
    public void Without_their_names_Pix_s_order_holds() =>
        Students(Copied[(Copied.IndexOf('\n', StringComparison.Ordinal) + 1)..]).ShouldBe(Three.Select(student => student with { Line = student.Line - 1 }));

    [Fact]
    public void Spaces_may_stand_for_tabs_and_boxes_before_the_names() => Students("""
        Elèves
        ☐  Nom  Prénom  Classe  Certificabilité
          Benali  Inès  3A  Certifiable
          Lefèvre  Théo  3A  Non Certifiable
        """.Replace("☐", "", StringComparison.Ordinal)).ShouldBe([Three[0] with { Line = 3 }, Three[1] with { Line = 4 }]);

    [Fact]
    public void A_date_may_follow_the_state_in_its_cell_or_below_it() => Students("""
        Benali	Inès	3A	Certifiable 12/05/2026
        Lefèvre	Théo	3A	Non certifiable
        11/05/2026
        """).ShouldBe([Three[0] with { Line = 1 }, Three[1] with { Line = 2 }]);

    [Theory]
    [InlineData("Eligible", true)]
    [InlineData("NON CERTIFIABLE", false)]
    [InlineData("Not eligible", false)]
    [InlineData("Non\u00a0communiqué", null)]
    public void The_states_are_read_in_either_language(string state, bool? certifiable) =>
        Students($"Benali\tInès\t3A\t{state}\nLefèvre\tThéo\t3A\tCertifiable")[0].Certifiable.ShouldBe(certifiable);

    [Fact]
    public void A_line_that_says_nothing_is_counted() =>
        Listing(Copied + "\nRoux\tMax\t01/01/2011\t3B\tAucune\t0\t\t").Unread.ShouldBe(1);

    [Theory]
    [InlineData("Benali Inès 3A Certifiable\nLefèvre Théo 3A Non Certifiable")]
    [InlineData("Nom Prénom Classe\nBenali Inès 3A Certifiable\nN'Diaye Awa 3B Non communiqué")]
    public void Lines_whose_columns_ran_together_are_known_as_such(string text) => ListingText.Read(text).ShouldBeOfType<PastedText.Jumbled>();

    [Theory]
    [InlineData("")]
    [InlineData("Suis-je certifiable ?")]
    [InlineData("Bonjour,\nInès est-elle certifiable ?\nMerci")]
    [InlineData("Benali\tInès\t3A\tCertifiable")]
    [InlineData("1\t2\t3\tCertifiable\n4\t5\t6\tCertifiable")]
    [InlineData("Nom;Note\nMartin;12\nPetit;13")]
    public void Other_texts_are_none(string text) => ListingText.Read(text).ShouldBeOfType<PastedText.Other>();

    [Fact]
    public void A_very_long_text_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat(new string(' ', 300) + "x", 10_000));
        ListingText.Read(text + "\n" + text).ShouldBeOfType<PastedText.Other>();
        Students(string.Concat(Enumerable.Range(0, 15_000).Select(i => $"Nom{i}\tPrénom\t3A\tCertifiable\n"))).Count.ShouldBe(15_000);
    }

    private static IReadOnlyList<ListedStudent> Students(string text) => Listing(text).Students;

    private static Listing Listing(string text) => ListingText.Read(text).ShouldBeOfType<PastedText.Students>().Listing;
}
