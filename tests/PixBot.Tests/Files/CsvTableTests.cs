using System.Text;
using PixBot.Core.Files.Writing;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Files;

public sealed class CsvTableTests
{
    [Fact]
    public void A_table_opens_with_its_accents_in_a_French_spreadsheet()
    {
        var bytes = CsvTable.Write(["Nom", "Prénom"], ["Faÿ", "Zoé"]);
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes.AsSpan()[3..]).ShouldBe("Nom;Prénom\r\nFaÿ;Zoé\r\n");
    }

    [Theory]
    [InlineData("Jean-Pierre", "Jean-Pierre")]
    [InlineData("", "")]
    [InlineData("3A;3B", "\"3A;3B\"")]
    [InlineData("dit « \"le grand\" »", "\"dit « \"\"le grand\"\" »\"")]
    [InlineData(" Zoé", "\" Zoé\"")]
    [InlineData("deux\nlignes", "\"deux\nlignes\"")]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+33612345678", "\"'+33612345678\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("  =1", "\"'  =1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("=cmd|'/c calc'!A1", "\"'=cmd|'/c calc'!A1\"")]
    public void A_cell_is_text_whatever_it_begins_with(string value, string written) =>
        Encoding.UTF8.GetString(CsvTable.Write([value, "x"]).AsSpan()[3..]).ShouldBe($"{written};x\r\n");

    [Theory]
    [InlineData("Pix 3e A / B", "Pix 3e A - B.csv")]
    [InlineData("../../etc", "etc.csv")]
    [InlineData("<3>*?\"|", "3.csv")]
    [InlineData("2nde (été)", "2nde (été).csv")]
    public void A_file_is_called_what_OneDrive_takes(string stem, string name) => SafeFileName.Of(stem, "csv").ShouldBe(name);
}
