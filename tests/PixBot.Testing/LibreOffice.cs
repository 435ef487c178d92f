using System.Diagnostics;
using Xunit;

namespace PixBot.Testing;

/// <summary>LibreOffice, which opens what PixBot writes as people's programs do.</summary>
public static class LibreOffice
{
    /// <summary>Semicolons, UTF-8, texts in quotes and all else without, cells as they are shown.</summary>
    public const string Csv = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,true,false";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Converts files, all in one start of the program, which takes seconds.</summary>
    /// <param name="to">As <c>--convert-to</c> takes it, such as <c>pdf</c> or <see cref="Csv"/>.</param>
    /// <returns>What they became, in their order; null for one that could not be opened.</returns>
    public static async Task<IReadOnlyList<byte[]?>> ConvertAsync(
        IReadOnlyList<(string Name, byte[] Content)> files, string to, CancellationToken cancellationToken)
    {
        var program = Program();
        var folder = Directory.CreateTempSubdirectory("pixbot-office-").FullName;
        try
        {
            foreach (var (name, content) in files)
                await File.WriteAllBytesAsync(Path.Combine(folder, name), content, cancellationToken);
            await RunAsync(program, folder, to, files.Select(file => Path.Combine(folder, file.Name)), cancellationToken);
            return [.. files.Select(file => Path.Combine(folder, "out", Path.ChangeExtension(file.Name, to.Split(':')[0])))
                .Select(path => File.Exists(path) ? File.ReadAllBytes(path) : null)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Program()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice"))
            .FirstOrDefault(File.Exists);
        if (found is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("There is no LibreOffice on this machine; tests/run installs it on Debian.");
        Assert.SkipWhen(found is null, "There is no LibreOffice on this machine; tests/run installs it on Debian.");
        return found!;
    }

    /// <summary>A profile of its own: runs that share one wait for each other, or give up.</summary>
    private static async Task RunAsync(string program, string folder, string to, IEnumerable<string> files, CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
            "--headless", "--norestore", "--convert-to", to, "--outdir", Path.Combine(folder, "out"), .. files,
        ];
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["HOME"] = folder;
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            Assert.True(process.ExitCode == 0, string.Join('\n', await said));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
