using System.Text.RegularExpressions;
using PixBot.Tests.Deployment;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Architecture;

/// <summary>Comments cite pages of the repository, by heading; a page that moved or a heading that changed is found here.</summary>
public sealed partial class CitationTests
{
    [Fact]
    public void Every_page_that_code_cites_is_in_the_repository_and_has_the_heading() =>
        Code().SelectMany(Citations).Distinct().Where(citation => !IsThere(citation)).ShouldBeEmpty();

    [Fact]
    public void The_facts_are_cited() =>
        Code().SelectMany(Citations).Count(citation => citation.Page.StartsWith("src/facts/", StringComparison.Ordinal)).ShouldBeGreaterThan(20);

    private static IEnumerable<Citation> Citations(string file) =>
        Cited().Matches(File.ReadAllText(file)).Select(match => new Citation(match.Groups["page"].Value, match.Groups["heading"].Value));

    /// <summary>Headings may be numbered: "## 1. Rate limits" is cited as "Rate limits".</summary>
    private static bool IsThere(Citation citation)
    {
        var page = Repository.PathOf(citation.Page.Split('/'));
        return File.Exists(page) && (citation.Heading.Length == 0 || File.ReadLines(page).Any(line => HeadingIn(line) == citation.Heading));
    }

    private static string? HeadingIn(string line) => Heading().Match(line) is { Success: true } heading ? heading.Groups["text"].Value : null;

    private static IEnumerable<string> Code() => new[] { "src", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    [GeneratedRegex(@"(?<![\w/.-])(?<page>[\w.-]+(?:/[\w.-]+)*\.md)(?:, ""(?<heading>[^""]+)"")?(?=[\s),.;:<])")]
    private static partial Regex Cited();

    [GeneratedRegex(@"^#+ (?:\d+\. )?(?<text>.+)$")]
    private static partial Regex Heading();

    private sealed record Citation(string Page, string Heading);
}
