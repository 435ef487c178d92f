using System.Text;
using PixBot.Testing.Builders;

namespace PixBot.Benchmarks.Imports;

/// <summary>The files of a school, on disk as a download is.</summary>
internal static class ImportFiles
{
    public const string Roster = "roster";
    public const string Export = "export";

    public static async Task<int> WriteAsync(string folder, int lines)
    {
        var school = new SchoolBuilder(lines, Math.Max(2, lines / 28));
        await File.WriteAllTextAsync(PathOf(folder, Roster), school.RosterCsv(), Encoding.UTF8);
        var export = school.Export(ExportVariant.Current, TimeProvider.System.GetUtcNow().AddDays(-20));
        await File.WriteAllTextAsync(PathOf(folder, Export), export.ToText(), new UTF8Encoding(false));
        return 0;
    }

    public static string PathOf(string folder, string file) => Path.Combine(folder, $"{file}.csv");
}
