using System.Diagnostics;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Deployment;

/// <summary>A version is a git tag. Each test really builds a project of one line under the build files of src/.</summary>
public sealed class VersionTests : IDisposable
{
    private static readonly string[] Settings =
        ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"];

    private readonly TemporaryFolder source = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_source_without_git_builds_as_0_0_0() => (await BuildAsync()).ShouldBe("0.0.0");

    [Fact]
    public async Task A_tag_is_the_version_of_its_commit()
    {
        await GitAsync("init", "--quiet");
        await GitAsync("commit", "--quiet", "--allow-empty", "--message", "First");
        await GitAsync("tag", "v3.2.1");

        (await BuildAsync()).ShouldStartWith("3.2.1+");
    }

    public void Dispose() => source.Dispose();

    private async Task<string> BuildAsync()
    {
        var folder = Directory.CreateDirectory(source.File("src/Small")).FullName;
        foreach (var name in new[] { "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt" })
            File.Copy(Repository.PathOf("src", name), source.File($"src/{name}"), overwrite: true);
        await File.WriteAllTextAsync(Path.Combine(folder, "Small.csproj"), """<Project Sdk="Microsoft.NET.Sdk" />""", Ct);
        var result = await Command.RunAsync("dotnet", ["build", folder, "--output", source.File("built")], Ct);
        result.ExitCode.ShouldBe(0, result.Everything);
        return FileVersionInfo.GetVersionInfo(source.File("built/Small.dll")).ProductVersion!;
    }

    /// <summary>With nothing of what a developer has set for themselves, such as signing.</summary>
    private async Task GitAsync(params string[] arguments)
    {
        var result = await Command.RunAsync("git", ["-C", source.Path, .. Settings, .. arguments], Ct);
        result.ExitCode.ShouldBe(0, result.Everything);
    }
}
