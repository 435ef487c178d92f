using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Tests.Storage;

public sealed class TableKeyTests
{
    /// <summary>Characters of all sorts, the awkward ones often.</summary>
    private static readonly char[] Characters =
        [.. Enumerable.Range(0, 0x180).Select(i => (char)i), .. "!!!!////~~~~    0021", '\ud83d', '\udc69', '\uffff', '\ufeff'];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    private static IEnumerable<string> Keys(int seed)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, 200).Select(_ => new string(random.GetItems(Characters, random.Next(0, 6))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_key_comes_back_from_what_is_stored(int seed)
    {
        foreach (var key in Keys(seed))
            TableKey.Decode(TableKey.Encode(key)).ShouldBe(key);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_stored_that_Azure_forbids(int seed)
    {
        foreach (var key in Keys(seed))
            TableKey.Encode(key).Any(c => c is < ' ' or > '~' or '/' or '\\' or '#' or '?' or '%').ShouldBeFalse(TableKey.Encode(key));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Keys_that_begin_alike_are_stored_alike(int seed)
    {
        foreach (var (key, rest) in Keys(seed).Zip(Keys(seed + 1_000)))
            TableKey.Encode(key + rest).ShouldBe(TableKey.Encode(key) + TableKey.Encode(rest));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exactly_the_keys_that_begin_so_lie_between_a_prefix_and_its_end(int seed)
    {
        foreach (var (prefix, other) in Keys(seed).Zip(Keys(seed + 1_000)))
        {
            foreach (var key in new[] { other, prefix + other, prefix })
                IsInRange(RowRange.StartingWith("p", prefix), key).ShouldBe(key.StartsWith(prefix, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_key_lies_between_a_key_and_the_first_after_it(int seed)
    {
        var keys = Keys(seed).Select(TableKey.Encode).ToList();
        foreach (var (key, other) in keys.Zip(Keys(seed + 1_000).Select(TableKey.Encode)))
        {
            foreach (var candidate in new[] { other, key + other })
                (string.CompareOrdinal(candidate, TableKey.FirstAfter(key)) >= 0).ShouldBe(string.CompareOrdinal(candidate, key) > 0);
        }
    }

    private static bool IsInRange(RowRange range, string key)
    {
        var (encoded, bounds) = (TableKey.Encode(key), EncodedRange.Of(range));
        return string.CompareOrdinal(encoded, bounds.From) >= 0
            && (bounds.Before is null || string.CompareOrdinal(encoded, bounds.Before) < 0);
    }
}
