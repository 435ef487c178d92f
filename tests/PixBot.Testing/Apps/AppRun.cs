using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PixBot.Testing.Apps;

/// <summary>One process of the app, from its start to its end, however it ends.</summary>
public sealed partial class AppRun : IAsyncDisposable
{
    private readonly Process process;
    private readonly int firstLine;

    private AppRun(Process process, AppOutput output)
    {
        this.process = process;
        Output = output;
        firstLine = output.Lines.Count;
    }

    public AppOutput Output { get; }

    public bool HasEnded => process.HasExited;

    /// <summary>The most memory that it had in use so far.</summary>
    public long PeakBytes
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <param name="contentRoot">Its working directory and content root.</param>
    /// <param name="settings">Environment variables; nothing of the app's settings is inherited.</param>
    /// <param name="appFolder">Where the app lies; null: beside the tests, as it was built.</param>
    public static AppRun Start(
        string contentRoot, IReadOnlyDictionary<string, string> settings, AppOutput? output = null, string? appFolder = null)
    {
        var info = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Path.Combine(appFolder ?? AppContext.BaseDirectory, "PixBot.dll") },
            WorkingDirectory = contentRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in info.Environment.Keys.Where(IsSetting).ToList())
            info.Environment.Remove(inherited);
        foreach (var (name, value) in settings)
            info.Environment[name] = value;
        var process = new Process { StartInfo = info };
        var run = new AppRun(process, output ?? new());
        process.OutputDataReceived += (_, line) => run.Take(line.Data);
        process.ErrorDataReceived += (_, line) => run.Take(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return run;
    }

    /// <returns>The exit code, once everything that it wrote has been read.</returns>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }

    /// <summary>SIGKILL: no handler of the app runs.</summary>
    public async Task KillAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
    }

    /// <exception cref="InvalidOperationException">It ended first.</exception>
    public async Task<Uri> ListeningAsync(CancellationToken cancellationToken)
    {
        var listening = Output.WaitForAsync(ListeningOn(), firstLine, cancellationToken);
        if (await Task.WhenAny(listening, process.WaitForExitAsync(cancellationToken)) == listening || listening.IsCompleted)
            return new Uri((await listening).Groups[1].Value);
        throw new InvalidOperationException($"The app ended before it listened:\n{Output}");
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null)
            Output.Add(line);
    }

    private static bool IsSetting(string name) =>
        Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Prefixes = ["ASPNETCORE_", "DOTNET_ENVIRONMENT", "PixBot__", "MicrosoftApp", "Logging__", "URLS"];

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningOn();
}
