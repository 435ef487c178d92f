using System.IO.Compression;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

/// <summary>The package as a school builds it: by the documented command, once for all the tests that look at it.</summary>
public sealed class TeamsPackage : IAsyncLifetime
{
    internal const string AppId = "1f0e3dad-9990-4c1b-8a3e-5d1c2b7f6a40";
    internal const string Host = "pixbot.example.org";
    private readonly TemporaryFolder folder = new();

    internal IReadOnlyDictionary<string, byte[]> Files { get; private set; } = new Dictionary<string, byte[]>();

    internal JsonNode Manifest => Json("manifest.json");

    internal JsonNode Json(string name) => JsonNode.Parse(Files[name])!;

    /// <summary>Where the file of the package was extracted to.</summary>
    internal string PathOf(string name) => folder.File(name);

    public async ValueTask InitializeAsync()
    {
        var built = await BuildAsync(["--app-id", AppId, "--host", Host, "--out", folder.Path], TestContext.Current.CancellationToken);
        built.ExitCode.ShouldBe(0, built.Everything);
        Files = Unzip(folder.File("PixBot.zip"));
        foreach (var (name, content) in Files)
        {
            await File.WriteAllBytesAsync(folder.File(name), content);
        }
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static Task<CommandResult> BuildAsync(IEnumerable<string> arguments, CancellationToken ct, string? sources = null) =>
        Command.RunAsync(
            "dotnet",
            ["run", "--file", Path.Combine(sources ?? Repository.PathOf("manifest"), "build.cs"), "--", .. arguments],
            ct);

    private static Dictionary<string, byte[]> Unzip(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(entry => entry.FullName, Content);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
