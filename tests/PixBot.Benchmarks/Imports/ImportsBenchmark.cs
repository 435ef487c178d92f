using System.Diagnostics;
using System.Globalization;

namespace PixBot.Benchmarks.Imports;

/// <summary>
/// How long a roster and an export take, new and once more, and how much memory; by number of lines. Each import runs in a
/// process of its own, so that the peak of its working set is the import's.
/// </summary>
internal static class ImportsBenchmark
{
    private static readonly int[] DefaultSizes = [1_000, 10_000, 100_000];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is ["--one", var folder, var file])
            return await OneImport.RunAsync(folder, file);
        if (arguments is ["--files", var target, var lines])
            return await ImportFiles.WriteAsync(target, int.Parse(lines, CultureInfo.InvariantCulture));
        int[] sizes = arguments.Count > 0 ? [.. arguments.Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : DefaultSizes;
        Console.WriteLine("lines      what              seconds  µs/line  to the size before   peak working set   managed heap, highest seen");
        var before = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var size in sizes)
            await RunAsync(size, before);
        return 0;
    }

    /// <param name="before">Microseconds per line of the size before, by what was measured.</param>
    private static async Task RunAsync(int size, Dictionary<string, double> before)
    {
        var folder = Directory.CreateTempSubdirectory("pixbot-imports-");
        try
        {
            await ChildAsync("--files", folder.FullName, size.ToString(CultureInfo.InvariantCulture));
            foreach (var turn in new[] { "new", "again" })
            {
                foreach (var file in new[] { ImportFiles.Roster, ImportFiles.Export })
                {
                    var what = $"{file}, {turn}";
                    var outcome = ImportOutcome.Parse(await ChildAsync("--one", folder.FullName, file));
                    var perLine = outcome.Seconds * 1_000_000 / size;
                    var ratio = before.TryGetValue(what, out var last) ? (perLine / last).ToString("F2", CultureInfo.InvariantCulture) : "";
                    before[what] = perLine;
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{size,-10} {what,-16} {outcome.Seconds,8:F2} {perLine,8:F0} {ratio,20} {outcome.PeakBytes / (1024 * 1024),15} MB {outcome.HeapBytes / (1024 * 1024),15} MB"));
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> ChildAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(ImportsBenchmark).Assembly.Location);
        foreach (var argument in arguments.Prepend("imports"))
            start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0 ? output : throw new InvalidOperationException($"The import failed: {output}");
    }
}
