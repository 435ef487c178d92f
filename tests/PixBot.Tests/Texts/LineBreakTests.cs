using System.Text.RegularExpressions;
using PixBot.Core.Knowledge.Reading;
using PixBot.Core.Localization;
using PixBot.Tests.Deployment;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Texts;

/// <summary>On a phone no line of French begins with : ? ! ; % or », and none ends with «.</summary>
public sealed partial class LineBreakTests
{
    private const string AskedByAStudent = "La certif compte pour le brevet ?";

    [Fact]
    public void No_text_lets_a_sign_begin_a_line() =>
        AllTexts.List.Where(named => Break().IsMatch(named.Text.Fr)).Select(named => $"{named.Name}: {named.Text.Fr}").ShouldBeEmpty();

    [Fact]
    public void No_entry_lets_a_sign_begin_a_line()
    {
        var catalog = BuiltInEntries.Read();
        var shown = catalog.Entries.Where(entry => entry.Language == Language.French).SelectMany(entry => new[] { entry.Question, entry.Answer, entry.Changed ?? "" })
            .Concat(catalog.SmallTalk.Where(talk => talk.Language == Language.French).Select(talk => talk.Reply))
            .ToList();
        shown.Count.ShouldBeGreaterThan(100);
        shown.Where(text => Break().IsMatch(text)).ShouldBeEmpty();
    }

    [Fact]
    public void No_entry_has_a_straight_apostrophe() =>
        BuiltInEntries.Read().Entries.SelectMany(entry => new[] { entry.Question, entry.Answer, entry.Changed ?? "" })
            .Where(text => text.Contains('\'', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void No_card_lets_a_sign_begin_a_line()
    {
        var snapshots = Directory.GetFiles(Repository.PathOf("tests", "PixBot.Tests"), "*.snap", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "__snapshots__")
            .ToList();
        snapshots.Count.ShouldBeGreaterThan(70);
        snapshots.SelectMany(Shown).Where(line => Break().IsMatch(line)).ShouldBeEmpty();
    }

    /// <summary>
    /// Without what people wrote, which stays as they wrote it, and without what the snapshot itself adds: what a button does,
    /// an input's id.
    /// </summary>
    private static IEnumerable<string> Shown(string snapshot) => File.ReadLines(snapshot)
        .Where(line => !line.StartsWith("> ", StringComparison.Ordinal))
        .Where(line => line != $"│ {AskedByAStudent}")
        .Select(line => Done().Replace(Id().Replace(line, "$1"), ""));

    [GeneratedRegex(@"« | [»:?!;%](?!\w)")]
    private static partial Regex Break();

    [GeneratedRegex(@"(?<=\]) → .*$|(?<=\] (positive|destructive)) → .*$")]
    private static partial Regex Done();

    [GeneratedRegex("‹[^:›]*: ([^›]*)›")]
    private static partial Regex Id();
}
