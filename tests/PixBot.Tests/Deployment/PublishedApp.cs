using System.Reflection;
using PixBot.Testing.Apps;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

/// <summary>
/// The app as `dotnet publish` makes it, once for all the tests that look at it. It is made of what these tests were built
/// with: what is left out hangs on publishing and not on the configuration, and a second build would take a minute.
/// </summary>
public sealed class PublishedApp : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    internal IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.Path, file))];

    internal IReadOnlyList<PublishedAssembly> OwnAssemblies => [.. Directory.EnumerateFiles(folder.Path, "*.dll")
        .Where(file => Path.GetFileName(file).StartsWith("PixBot", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(PublishedAssembly.Read)];

    public async ValueTask InitializeAsync()
    {
        var configuration = typeof(PublishedApp).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var result = await Command.RunAsync(
            "dotnet",
            ["publish", Repository.PathOf("src", "PixBot"), "--configuration", configuration, "--no-build", "--output", folder.Path],
            TestContext.Current.CancellationToken);
        result.ExitCode.ShouldBe(0, result.Everything);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal string Read(string name) => File.ReadAllText(folder.File(name));

    /// <summary>Starts it on a free port, with its state in the content root.</summary>
    internal AppRun Start(string contentRoot, IReadOnlyDictionary<string, string> settings)
    {
        var all = new Dictionary<string, string>(settings) { ["ASPNETCORE_URLS"] = "http://127.0.0.1:0" };
        return AppRun.Start(contentRoot, all, appFolder: folder.Path);
    }
}
