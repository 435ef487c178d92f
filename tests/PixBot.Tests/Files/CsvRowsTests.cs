using System.Text;
using PixBot.Core.Files;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Files;

public sealed class CsvRowsTests
{
    [Fact]
    public async Task A_row_has_its_line_of_the_file_across_blank_lines_and_quoted_line_ends()
    {
        var rows = await ReadAsync("a;b\n1;2\n\n;\n\"3\r\nthree\";4\r\n5;6\n");
        rows.ShouldBe(["2:1|2", "5:3 three|4", "7:5|6"]);
    }

    [Theory]
    [InlineData("a;b\n\"un;2\n3;4\n5;6")]
    [InlineData("a;b\n\"un;2\n\"3\";\"4\"\n\"5\";\"6\"\n")]
    [InlineData("a;b\r1;\"un\r3;4\r5;6")]
    public async Task A_stray_quote_costs_its_own_line_only(string text)
    {
        var rows = await ReadAsync(text);
        rows[0].ShouldBe("2:OpenQuote { }");
        rows[1..].ShouldBe(["3:3|4", "4:5|6"]);
    }

    [Fact]
    public async Task A_quote_that_swallows_the_whole_file_costs_its_own_line_only()
    {
        var many = string.Concat(Enumerable.Repeat("3;4\n", 60_000));
        var rows = await ReadAsync("a;b\n\"un;2\n" + many);
        rows.Count.ShouldBe(60_001);
        rows[0].ShouldBe("2:OpenQuote { }");
        rows[^1].ShouldBe("60002:3|4");
    }

    [Fact]
    public async Task Reading_is_given_up_where_nearly_every_line_has_a_stray_quote()
    {
        var rows = await ReadAsync("a;b\n" + string.Concat(Enumerable.Repeat("\"un;2\n", 500)));
        rows.Count.ShouldBe(51);
    }

    [Fact]
    public async Task Too_few_and_too_many_cells_are_faults_but_empty_cells_at_the_end_are_not()
    {
        var rows = await ReadAsync("a;b\n1\n1;2;3\n1;2;;\n");
        rows.ShouldBe(["2:WrongCellCount { Expected = 2, Found = 1 }", "3:WrongCellCount { Expected = 2, Found = 3 }", "4:1|2"]);
    }

    [Theory]
    [InlineData("'=Bono", "=Bono")]
    [InlineData("'-12", "-12")]
    [InlineData("'@x", "@x")]
    [InlineData("'Ndiaye", "'Ndiaye")]
    [InlineData("\u00a0 Jean\u00a0Paul\u202f ", "Jean Paul")]
    [InlineData("Jean\u200b-Paul\ufeff", "Jean-Paul")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("", "")]
    public void A_cell_is_cleaned(string cell, string expected) => CellText.Clean(cell).ShouldBe(expected);

    /// <summary>A property, over tables made up from a seed: whatever was written is read, on the line where it was written.</summary>
    [Fact]
    public async Task Whatever_was_written_is_read_on_its_line()
    {
        string[] pieces = ["a", "é", "\"", ";", ",", "\n", "\r\n", "'", " ", "œ", "-", "3"];
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (text, expected, line) = (new StringBuilder("a;b;c\n"), new List<string>(), 2);
            for (var row = 0; row < 20; row++)
            {
                var cells = Enumerable.Range(0, 3).Select(_ => "x" + string.Concat(random.GetItems(pieces, random.Next(5)))).ToArray();
                var written = string.Join(';', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n";
                var lines = written.Count(c => c == '\n');
                if (lines > 5)
                    continue;
                text.Append(written);
                expected.Add($"{line}:{string.Join('|', cells.Select(cell => CellText.Clean(cell)))}");
                line += lines;
            }

            (await ReadAsync(text.ToString())).ShouldBe(expected, $"seed {seed}");
        }
    }

    private static async Task<List<string>> ReadAsync(string text)
    {
        var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var probe = (Probe.Text)await TextProbe.ReadAsync(content, TestContext.Current.CancellationToken);
        var header = await CsvHeaderReader.ReadAsync(content, probe, TestContext.Current.CancellationToken);
        var found = new List<string>();
        await using var rows = CsvRows.Open(content, header!.Format, header.Cells.Count);
        while (await rows.ReadAsync(TestContext.Current.CancellationToken))
            found.Add($"{rows.Line}:{rows.Fault?.ToString() ?? string.Join('|', Enumerable.Range(0, header.Cells.Count).Select(i => rows.Cell(i)))}");
        return found;
    }
}
