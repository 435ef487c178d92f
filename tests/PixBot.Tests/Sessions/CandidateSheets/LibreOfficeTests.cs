using System.Text;
using PixBot.Testing;
using PixBot.Testing.Builders;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Sessions.CandidateSheets;

/// <summary>LibreOffice opens every kind of filled list, and reads in it exactly the cells that were meant.</summary>
public sealed class LibreOfficeTests
{
    [Fact]
    public async Task Every_kind_of_filled_list_becomes_exactly_the_cells_that_were_meant()
    {
        var lists = Kinds().ToList();
        var files = lists.Select((list, i) => ($"liste{i}.ods", list.Fill(SheetFilling.Three))).ToList();
        var tables = await LibreOffice.ConvertAsync(files, LibreOffice.Csv, TestContext.Current.CancellationToken);
        foreach (var (list, table) in lists.Zip(tables))
        {
            var lines = Encoding.UTF8.GetString(table.ShouldNotBeNull($"{list}")).Split('\n');
            var head = Array.FindIndex(lines, line => line.Contains("\"* ", StringComparison.Ordinal));
            string.Join('\n', lines.Skip(head)).ShouldBe(Expected(list), $"{list}");
        }
    }

    private static IEnumerable<PixSheet> Kinds() =>
        from maker in Enum.GetValues<SheetMaker>()
        from isEnglish in new[] { false, true }
        from hasOptional in new[] { false, true }
        from hasPricing in new[] { false, true }
        select new PixSheet(maker) { IsEnglish = isEnglish, HasOptional = hasOptional, HasPricing = hasPricing, EmptyRows = 3 };

    /// <summary>Texts in quotes; an extra time is a number, or Pix would not see it: as a share where the list has no style for a percentage.</summary>
    private static string Expected(PixSheet list)
    {
        var isNumbered = list.Maker == SheetMaker.Pix;
        var percent = list.Maker == SheetMaker.Compact ? "0.33" : "33%";
        var rows = new List<IEnumerable<string>> { list.Headers.Select(Quoted).Prepend("") };
        rows.AddRange(SheetFilling.Three.Select((candidate, i) => list.Cells(candidate, percent: percent)
            .Select((cell, column) => column == 0 && isNumbered ? $"{i + 1}" : cell == percent ? cell : Quoted(cell))));
        return string.Concat(rows.Select(row => string.Join(';', row) + "\n"));
    }

    private static string Quoted(string text) => text.Length == 0 ? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
