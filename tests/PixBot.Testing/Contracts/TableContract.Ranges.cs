using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

public abstract partial class TableContract
{
    [Fact]
    public async Task Finds_those_of_many_keys_that_are_there_each_once()
    {
        foreach (var key in (string[])["a", "b/#", "é'\"", "d"])
            await WrittenAsync(NewRow(key, ("Name", key)));

        var found = await Table.FindAsync(partition, ["d", "b/#", "é'\"", "nobody", "d"], Token);

        found.Select(row => row.Key).ShouldBe(["b/#", "d", "é'\""], ignoreOrder: true);
        found.ShouldAllBe(row => row.Values.Text("Name") == row.Key && row.ETag != null);
    }

    [Fact]
    public async Task Finds_five_hundred_of_seven_hundred_keys()
    {
        var keys = Enumerable.Range(0, 700).Select(i => $"k{i:000}").ToList();
        foreach (var batch in keys.Chunk(TableLimits.Changes))
            await Table.WriteAsync([.. batch.Select(key => new RowChange.Put(NewRow(key)))], Token);

        var found = await Table.FindAsync(partition, keys[100..600], Token);

        found.Select(row => row.Key).Order(StringComparer.Ordinal).ShouldBe(keys[100..600]);
    }

    [Fact]
    public async Task Finds_nothing_for_no_keys() => (await Table.FindAsync(partition, [], Token)).ShouldBeEmpty();

    [Fact]
    public async Task A_range_holds_the_rows_of_its_partition_in_the_order_of_their_keys()
    {
        string[] keys = ["B", "a", "10", "2", "a b", "a-b", "a", "Z", "|", "~", "_", " lead"];
        await Table.PutAllAsync(keys.Distinct().Select(key => NewRow(key)), Token);
        await Table.PutAsync(new(partition + "|other", "a", RowValues.Empty), Token);

        (await KeysAsync(new(partition))).ShouldBe(keys.Distinct().OrderBy(TableKey.Encode, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_range_includes_its_first_key_and_excludes_its_last()
    {
        await Table.PutAllAsync("abcdef".Select(c => NewRow($"{c}")), Token);

        (await KeysAsync(new(partition, From: "b", Before: "e"))).ShouldBe(["b", "c", "d"]);
        (await KeysAsync(new(partition, From: "e"))).ShouldBe(["e", "f"]);
        (await KeysAsync(new(partition, Before: "c"))).ShouldBe(["a", "b"]);
        (await KeysAsync(new(partition, From: "bb", Before: "cc"))).ShouldBe(["c"]);
        (await KeysAsync(new(partition, From: "e", Before: "b"))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("a~")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("a\"")]
    [InlineData("~~")]
    [InlineData("é")]
    [InlineData("a/")]
    [InlineData("a!")]
    [InlineData("a ")]
    [InlineData("a+")]
    [InlineData("a%2f")]
    public async Task A_prefix_finds_exactly_the_keys_that_begin_so(string prefix)
    {
        string[] others = ["a", "aa", "ac", "a-", "a0", "b", "e", "~", "}", "ê", "a0021"];
        string[] mine = [prefix, prefix + "x", prefix + "~", prefix + "é/"];
        await Table.PutAllAsync(others.Concat(mine).Distinct().Select(key => NewRow(key)), Token);

        (await KeysAsync(RowRange.StartingWith(partition, prefix))).ShouldBe(mine, ignoreOrder: true);
    }

    [Fact]
    public async Task A_prefix_and_bounds_hold_together()
    {
        await Table.PutAllAsync(new[] { "a1", "a2", "a3", "a4", "b2" }.Select(key => NewRow(key)), Token);

        (await KeysAsync(new(partition, From: "a2", Before: "a4", Prefix: "a"))).ShouldBe(["a2", "a3"]);
        (await KeysAsync(new(partition, From: "0", Before: "z", Prefix: "a"))).ShouldBe(["a1", "a2", "a3", "a4"]);
    }

    [Fact]
    public async Task A_range_of_more_than_two_pages_is_whole_and_in_order()
    {
        var keys = Enumerable.Range(0, 2_345).Select(i => $"{i:d5}").ToList();
        await Table.PutAllAsync(keys.Select(key => NewRow(key, ("Key", key))), Token);

        (await KeysAsync(new(partition))).ShouldBe(keys);
    }

    [Fact]
    public async Task A_range_can_be_written_to_while_it_is_read()
    {
        var keys = Enumerable.Range(0, 1_100).Select(i => $"{i:d5}").ToList();
        await Table.PutAllAsync(keys.Select(key => NewRow(key)), Token);

        var seen = new List<string>();
        await foreach (var row in Table.QueryAsync(new(partition), Token))
        {
            seen.Add(row.Key);
            if (seen.Count is 1 or 1_050)
            {
                await Table.PutAsync(row.With(RowValues.Of(("Seen", true))), Token);
                await Table.TryDeleteAsync(partition, keys[0], Token);
            }
        }

        seen.ShouldBe(keys);
    }

    [Fact]
    public async Task A_row_read_in_a_range_can_be_replaced_by_its_tag()
    {
        await WrittenAsync(NewRow("a", ("Count", 1)));

        await foreach (var row in Table.QueryAsync(new(partition), Token))
            (await Table.TryReplaceAsync(row, Token)).ShouldBeTrue();
    }
}
