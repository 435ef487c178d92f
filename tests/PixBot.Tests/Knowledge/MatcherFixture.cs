using PixBot.Core.Knowledge.Matching;
using PixBot.Core.Knowledge.Reading;

namespace PixBot.Tests.Knowledge;

/// <summary>One matcher for all tests that only ask it: it keeps no state.</summary>
public sealed class MatcherFixture
{
    internal EntryCatalog Library { get; } = BuiltInEntries.Read();

    internal Matcher Matcher => field ??= Matcher.For(Library);
}
