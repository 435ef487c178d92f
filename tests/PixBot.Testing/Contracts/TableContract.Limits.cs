using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

public abstract partial class TableContract
{
    private async Task ShouldRefuseAsync(Row row)
    {
        await Table.WriteAsync(new RowChange.Put(row), Token).ShouldThrowAsync<ArgumentException>();
        await Table.WriteAsync(new RowChange.Insert(row), Token).ShouldThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_key_of_500_characters_fits_and_one_of_501_does_not()
    {
        var longest = new string('k', TableKey.MaximumLength);
        var row = await WrittenAsync(NewRow(longest));
        (await FindAsync(longest)).ShouldNotBeNull();
        (await Table.TryReplaceAsync(row, Token)).ShouldBeTrue();

        await ShouldRefuseAsync(NewRow(longest + "k"));
        await ShouldRefuseAsync(NewRow(new('é', 101)));
        await Table.FindAsync(partition, longest + "k", Token).ShouldThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_text_of_more_than_32_000_characters_is_refused() =>
        await ShouldRefuseAsync(NewRow("a", ("Text", new string('x', TableLimits.TextLength + 1))));

    [Fact]
    public async Task More_than_64_KiB_of_bytes_are_refused() =>
        await ShouldRefuseAsync(NewRow("a", ("Bytes", new byte[TableLimits.ByteLength + 1])));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public async Task What_is_no_finite_number_is_refused(double number) => await ShouldRefuseAsync(NewRow("a", ("Number", number)));

    [Fact]
    public async Task A_time_before_1601_is_refused() => await ShouldRefuseAsync(NewRow("a", ("At", DateTimeOffset.MinValue)));

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("élève")]
    [InlineData("1st")]
    [InlineData("a-b")]
    [InlineData("Timestamp")]
    [InlineData("PartitionKey")]
    [InlineData("RowKey")]
    public async Task A_name_that_no_store_can_hold_is_refused(string name) => await ShouldRefuseAsync(NewRow("a", (name, 1)));

    [Fact]
    public async Task A_row_of_more_than_a_MiB_is_refused_and_one_just_below_fits()
    {
        Row Of(int texts) => new(partition, "big", RowValues.From(
            Enumerable.Range(0, texts).Select(i => KeyValuePair.Create($"Text{i}", (object)new string('x', TableLimits.TextLength)))));

        await WrittenAsync(Of(16));
        (await FindAsync("big"))!.Values.All.Count.ShouldBe(16);
        await ShouldRefuseAsync(Of(17));
    }

    [Fact]
    public async Task A_transaction_of_more_than_4_MiB_is_refused_and_one_just_below_fits()
    {
        List<RowChange> Of(int rows) =>
            [.. Enumerable.Range(0, rows).Select(i => new RowChange.Put(NewRow($"{i}", ("Bytes", new byte[30 * 1024]))))];

        (await Table.WriteAsync(Of(95), Token)).ShouldBeOfType<WriteOutcome.Written>();
        await Table.WriteAsync(Of(100), Token).ShouldThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task A_range_of_large_rows_is_whole()
    {
        for (var i = 0; i < 12; i++)
            await WrittenAsync(NewRow($"{i:d2}", [.. Enumerable.Range(0, 8).Select(b => ($"B{b}", (object?)new byte[60 * 1024]))]));

        (await KeysAsync(new(partition))).ShouldBe(Enumerable.Range(0, 12).Select(i => $"{i:d2}"));
    }
}
