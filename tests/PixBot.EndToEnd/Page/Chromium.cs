using Microsoft.Playwright;
using Xunit;

namespace PixBot.EndToEnd.Page;

/// <summary>The machine's own Chromium; nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = RequiredPath(),
        Args = Flags,
    });

    /// <summary>Skips the test where there is none, and fails it on CI, where nothing may be missing.</summary>
    private static string RequiredPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (found is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail("There is no Chromium on this machine, and on CI nothing that a test needs may be missing.");
        Assert.SkipWhen(found is null, "There is no Chromium on this machine; tests/run installs it on Debian.");
        return found!;
    }
}
