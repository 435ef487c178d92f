using PixBot.Core.Cards;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Cards;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("*gras* et _souligné_", @"\*gras\* et \_souligné\_")]
    [InlineData("[clique](https://mal.example)", "\\[clique\\](https:\u200b//mal.example)")]
    [InlineData("![x](y)", @"!\[x\](y)")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("# Titre\n- un\n  + deux\n12. trois\n3) quatre", "\\# Titre\n\\- un\n  \\+ deux\n12\\. trois\n3\\) quatre")]
    [InlineData("Titre\n===", "Titre\n\\===")]
    [InlineData("| a | b |", @"\| a \| b \|")]
    [InlineData("~~barré~~ `code` {campaignCode}", @"\~\~barré\~\~ \`code\` {campaignCode}")]
    [InlineData(@"C:\temp", @"C:\\temp")]
    [InlineData("R&D &lt;b&gt; &#42; C#", @"R&D \&lt;b\&gt; \&#42; C#")]
    [InlineData("Jean-Pierre O'Neil (3A) 8:30, 12.5 !", "Jean-Pierre O'Neil (3A) 8:30, 12.5 !")]
    [InlineData("a\u202egnp.exe\u2066\u200f\u061c\u200b\ufeff", "agnp.exe")]
    [InlineData("a\r\n\tb\u0000\u0007\u2028c", "a\n bc")]
    [InlineData("https:\u200e//mal.example", "https:\u200b//mal.example")]
    [InlineData("👩‍👩‍👧 Zoé", "👩‍👩‍👧 Zoé")]
    [InlineData(null, "")]
    public void What_people_wrote_is_shown_and_does_nothing(string? text, string escaped) => CardText.Escape(text).ShouldBe(escaped);

    [Theory]
    [InlineData("[clic](https://mal.example) **GRAS**", "［clic］(https：//mal.example) ＊＊GRAS＊＊")]
    [InlineData("_Léa_ 3_A lea_b@ecole.example", "＿Léa＿ 3_A lea_b@ecole.example")]
    [InlineData("Info_1 [bât. B] (3A)", "Info_1 [bât. B] (3A)")]
    [InlineData("# Titre", "＃ Titre")]
    [InlineData("1. Un", "1． Un")]
    [InlineData("12.5 – 8:30 (3A) -3 +4 #1", "12.5 – 8:30 (3A) -3 +4 #1")]
    [InlineData("<b> &lt; {{DATE(x)}} \u202ea", "＜b＞ ＆lt; ｛{DATE(x)}} a")]
    public void In_a_title_what_would_be_Markdown_looks_alike_and_does_nothing(string text, string inert) => CardText.Inert(text).ShouldBe(inert);

    [Fact]
    public void What_is_inert_already_stays_as_it_is() => Holds(text => CardText.Inert(CardText.Inert(text)) == CardText.Inert(text));

    [Fact]
    public void Nothing_inert_needs_an_escape() => Holds(text =>
        !CardText.Inert(text).Where(c => "`*<>~|\\".Contains(c, StringComparison.Ordinal)).Any()
        && !CardText.Inert(text).Contains("](", StringComparison.Ordinal));

    [Fact]
    public void Whoever_takes_the_escapes_away_reads_what_was_typed() => Holds(text =>
        Unescaped(CardText.Escape(text)) == Visible(text));

    [Fact]
    public void Nothing_that_means_something_stands_unescaped() => Holds(text =>
    {
        var escaped = CardText.Escape(text).Replace(@"\\", "", StringComparison.Ordinal);
        return !escaped.Where((c, i) => "`*_[]<>~|".Contains(c, StringComparison.Ordinal) && (i == 0 || escaped[i - 1] != '\\')).Any();
    });

    [Fact]
    public void Nothing_is_hidden_or_turned_around() => Holds(text =>
        !CardText.Escape(text)
            .Replace(":\u200b/", ":/", StringComparison.Ordinal)
            .Replace("{\u200b", "{", StringComparison.Ordinal)
            .Any(IsHidden));

    [Fact]
    public void No_template_is_left_to_expand() => Holds(text => !CardText.Escape(text).Contains("{{", StringComparison.Ordinal));

    [Fact]
    public void No_address_is_left_to_link() => Holds(text => !CardText.Escape(text).Contains(":/", StringComparison.Ordinal));

    /// <summary>
    /// For some thousand texts of the characters that matter: a text of random Unicode would hardly ever hold them side by
    /// side. The same ones each time.
    /// </summary>
    private static void Holds(Func<string, bool> property)
    {
        const string characters = "ab1.: /\\*_[]()#-+=!<>~|{}`&;lt\n\r\t\u0000\u200b\u202e\u061c\ufeffé";
        var random = new Random(20260615);
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string(random.GetItems<char>(characters, random.Next(40)));
            property(text).ShouldBeTrue(text);
        }
    }

    private static string Unescaped(string escaped)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\')
                i++;
            if (escaped[i] != '\u200b')
                text.Append(escaped[i]);
        }

        return text.ToString();
    }

    private static string Visible(string text) => new([.. text.Replace('\t', ' ').Where(c => !IsHidden(c))]);

    private static bool IsHidden(char c) => (char.IsControl(c) && c != '\n') || "\u200b\u202e\u061c\ufeff".Contains(c, StringComparison.Ordinal);
}
