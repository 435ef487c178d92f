using System.Text.RegularExpressions;
using PixBot.Tests.Deployment;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Architecture;

/// <summary>Code cites papers by heading, and papers name files: whoever moves or renames one finds here what else to change.</summary>
public sealed partial class CitationTests
{
    private static readonly IReadOnlyList<string> Files = [.. FilesIn(Repository.PathOf("src")), .. FilesIn(Repository.PathOf("tests"))];

    [Fact]
    public void Every_page_that_code_cites_is_in_the_repository_and_has_the_heading()
    {
        var cited = Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(Citations).Distinct().ToList();
        cited.Count(citation => citation.Page.StartsWith("src/facts/", StringComparison.Ordinal)).ShouldBeGreaterThan(10);
        cited.Where(citation => !IsThere(citation)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_that_a_paper_names_is_in_the_repository()
    {
        var named = Papers().SelectMany(NamesIn).Distinct().ToList();
        named.Count.ShouldBeGreaterThan(50);
        named.Where(name => !Files.Any(file => file.EndsWith($"/{name}", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    private static IEnumerable<Citation> Citations(string file) =>
        Cited().Matches(File.ReadAllText(file)).Select(match => new Citation(match.Groups["page"].Value, match.Groups["heading"].Value));

    private static bool IsThere(Citation citation)
    {
        var page = Repository.PathOf(citation.Page.Split('/'));
        return File.Exists(page) && (citation.Heading.Length == 0 || File.ReadLines(page).Any(line => HeadingIn(line) == citation.Heading));
    }

    /// <summary>Headings may be numbered: "## 1. Rate limits" is cited as "Rate limits".</summary>
    private static string? HeadingIn(string line) => Heading().Match(line) is { Success: true } heading ? heading.Groups["text"].Value : null;

    private static IEnumerable<string> Papers() =>
        [Repository.PathOf("src", "README.md"), .. FilesIn(Repository.PathOf("src", "decisions"))];

    private static IEnumerable<string> NamesIn(string paper) => Named().Matches(File.ReadAllText(paper)).Select(match => match.Groups["name"].Value);

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder)
        .Select(file => file.Replace('\\', '/'))
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(inner => Path.GetFileName(inner) is not ("bin" or "obj" or "node_modules"))
            .SelectMany(FilesIn));

    [GeneratedRegex(@"(?<![\w/.-])(?<page>[\w.-]+(?:/[\w.-]+)*\.md)(?:, ""(?<heading>[^""]+)"")?(?=[\s),.;:<])")]
    private static partial Regex Cited();

    [GeneratedRegex(@"^#+ (?:\d+\. )?(?<text>.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"`(?<name>[\w./-]+\.(?:cs|csproj|props|txt|tsv|bin))`")]
    private static partial Regex Named();

    private sealed record Citation(string Page, string Heading);
}
