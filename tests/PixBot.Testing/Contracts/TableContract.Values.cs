using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

public abstract partial class TableContract
{
    /// <summary>By name: the values that stores are known to bend.</summary>
    private static readonly IReadOnlyDictionary<string, object> Hard = new Dictionary<string, object>
    {
        ["empty text"] = "",
        ["French"] = "« Où est-il ? » — œuvre, ÿ, Ç",
        ["emoji"] = "👩‍🏫 🇫🇷",
        ["lines"] = "one\ntwo\r\nthree\tfour",
        ["controls"] = "a\u0001b\u001fc\u007fd\u0085e\u2028f",
        ["null character"] = "a\0b",
        ["spaces at the ends"] = "  x  ",
        ["markup"] = "<a href=\"x\">&amp;</a> ' \\ {0} %41",
        ["text like a time"] = "2026-06-15T08:00:00Z",
        ["text like a number"] = "007",
        ["text like an id"] = "6f9619ff-8b86-d011-b42d-00cf4fc964ff",
        ["longest text"] = new string('é', TableLimits.TextLength),
        ["true"] = true,
        ["false"] = false,
        ["zero"] = 0,
        ["least int"] = int.MinValue,
        ["greatest int"] = int.MaxValue,
        ["small long"] = 7L,
        ["least long"] = long.MinValue,
        ["greatest long"] = long.MaxValue,
        ["long beyond doubles"] = 9_007_199_254_740_993L,
        ["whole double"] = 5.0,
        ["double"] = 0.1 + 0.2,
        ["least double"] = double.MinValue,
        ["greatest double"] = double.MaxValue,
        ["tiniest double"] = double.Epsilon,
        ["earliest time"] = TableLimits.EarliestTime,
        ["latest time"] = DateTimeOffset.MaxValue,
        ["whole second"] = new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero),
        ["100 ns"] = new DateTimeOffset(2026, 6, 15, 8, 0, 0, TimeSpan.Zero).AddTicks(1_234_567),
        ["empty id"] = Guid.Empty,
        ["id"] = new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ["no bytes"] = Array.Empty<byte>(),
        ["every byte"] = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray(),
        ["most bytes"] = Enumerable.Range(0, TableLimits.ByteLength).Select(i => (byte)(i * 7)).ToArray(),
    };

    public static TheoryData<string> HardValues => [.. Hard.Keys];

    [Theory]
    [MemberData(nameof(HardValues))]
    public async Task A_value_comes_back_as_it_was_and_of_the_same_kind(string name)
    {
        await WrittenAsync(NewRow("a", ("Value", Hard[name])));

        var (key, value) = (await FindAsync("a"))!.Values.All.ShouldHaveSingleItem();
        key.ShouldBe("Value");
        value.ShouldBeOfType(Hard[name].GetType());
        value.ShouldBe(Hard[name]);
    }

    [Fact]
    public async Task A_row_of_an_older_version_is_read_by_names_in_another_case()
    {
        await WrittenAsync(NewRow("a", ("startsAt", 1), ("cancelled", true)));

        var found = (await FindAsync("a"))!.Values;
        (found.Int("StartsAt"), found.Flag("Cancelled")).ShouldBe((1, true));
        await Table.PutAsync(NewRow("a") with { Values = found.With("StartsAt", 2).With("Cancelled", null) }, Token);
        (await FindAsync("a"))!.Values.All.ShouldHaveSingleItem().ShouldBe(new("StartsAt", 2));
    }

    [Fact]
    public async Task A_time_comes_back_as_the_same_moment_in_UTC()
    {
        var local = new DateTimeOffset(2026, 6, 15, 10, 0, 0, TimeSpan.FromHours(2));
        await WrittenAsync(NewRow("a", ("At", local)));

        var found = (await FindAsync("a"))!.Values.Time("At")!.Value;
        found.ShouldBe(local);
        found.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Half_an_emoji_comes_back_as_the_replacement_character()
    {
        await WrittenAsync(NewRow("a", ("Value", "a\ud83db")));

        (await FindAsync("a"))!.Values.Text("Value").ShouldBe("a\ufffdb");
    }

    [Fact]
    public async Task A_row_of_many_kinds_comes_back_whole_in_a_range()
    {
        var values = RowValues.From(Hard.Where(v => v.Value is not (string or byte[])).Select((v, i) => KeyValuePair.Create($"V{i}", v.Value)));
        await WrittenAsync(new(partition, "a", values));

        await foreach (var row in Table.QueryAsync(new(partition), Token))
            row.Values.All.OrderBy(v => v.Key).ShouldBe(values.All.OrderBy(v => v.Key));
    }

    [Fact]
    public async Task A_row_without_values_is_a_row()
    {
        await WrittenAsync(NewRow("a"));

        (await FindAsync("a"))!.Values.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a/b\\c#d?e%f")]
    [InlineData("%2F%")]
    [InlineData("!")]
    [InlineData("!0021")]
    [InlineData("it's \"quoted\"")]
    [InlineData("a+b&c=d;e,f:g@h$i")]
    [InlineData("élève Œuvre ÿ ß")]
    [InlineData("👩‍🏫")]
    [InlineData("\0\u0001\n\r\t\u001f\u007f\u0080\u009f\u2028")]
    [InlineData("\ud800")]
    [InlineData(" ")]
    [InlineData(" both ends ")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a|b^c`d{e}[f]<g>(h)*~")]
    public async Task Any_character_may_stand_in_a_key(string key)
    {
        var row = await WrittenAsync(NewRow(key, ("Key", key)));

        (await FindAsync(key)).ShouldNotBeNull().Key.ShouldBe(key);
        (await KeysAsync(RowRange.StartingWith(partition, key))).ShouldBe([key]);
        (await Table.TryReplaceAsync(row, Token)).ShouldBeTrue();
        (await Table.TryDeleteAsync(partition, key, Token)).ShouldBeTrue();
        (await FindAsync(key)).ShouldBeNull();
    }

    [Fact]
    public async Task Keys_that_differ_by_case_or_accent_are_two()
    {
        await Table.PutAllAsync(new[] { "eleve", "Eleve", "élève", "e\u0301leve" }.Select(key => NewRow(key)), Token);

        (await KeysAsync(new(partition))).Count.ShouldBe(4);
    }
}
