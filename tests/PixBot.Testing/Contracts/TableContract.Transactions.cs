using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

public abstract partial class TableContract
{
    private List<RowChange> Inserts(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new RowChange.Insert(NewRow($"{i:d3}", ("Number", i))))];

    [Fact]
    public async Task A_hundred_changes_are_one_transaction_with_a_tag_for_each()
    {
        var outcome = await Table.WriteAsync(Inserts(100), Token);

        var tags = outcome.ShouldBeOfType<WriteOutcome.Written>().ETags;
        tags.Count.ShouldBe(100);
        (await FindAsync("042"))!.ETag.ShouldBe(tags[42]);
        (await KeysAsync(new(partition))).Count.ShouldBe(100);
    }

    [Fact]
    public async Task Every_kind_of_change_may_stand_in_one_transaction()
    {
        var replaced = await WrittenAsync(NewRow("replaced", ("Count", 1)));
        var deleted = await WrittenAsync(NewRow("deleted"));

        var outcome = await Table.WriteAsync(
            [
                new RowChange.Insert(NewRow("inserted")),
                new RowChange.Replace(replaced.With(RowValues.Of(("Count", 2)))),
                new RowChange.Put(NewRow("put")),
                new RowChange.Delete(partition, "deleted", deleted.ETag),
            ],
            Token);

        outcome.ShouldBeOfType<WriteOutcome.Written>().ETags.Select(tag => tag is null).ShouldBe([false, false, false, true]);
        (await KeysAsync(new(partition))).ShouldBe(["inserted", "put", "replaced"]);
        (await FindAsync("replaced"))!.Values.Int("Count").ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    public async Task Nothing_of_a_refused_transaction_is_visible_and_the_refused_change_is_named(int refused)
    {
        var changes = Inserts(100);
        await WrittenAsync(NewRow(changes[refused].Key, ("Number", -1)));

        (await Table.WriteAsync(changes, Token)).ShouldBe(new WriteOutcome.Conflict(refused));

        (await KeysAsync(new(partition))).ShouldBe([changes[refused].Key]);
        (await FindAsync(changes[refused].Key))!.Values.Int("Number").ShouldBe(-1);
    }

    [Fact]
    public async Task A_stale_replacement_undoes_the_puts_and_deletes_before_it()
    {
        var stale = await WrittenAsync(NewRow("c", ("Count", 1)));
        await WrittenAsync(NewRow("c", ("Count", 2)));
        await WrittenAsync(NewRow("a", ("Count", 1)));
        await WrittenAsync(NewRow("b"));

        var outcome = await Table.WriteAsync(
            [new RowChange.Put(NewRow("a", ("Count", 9))), new RowChange.Delete(partition, "b"), new RowChange.Replace(stale)], Token);

        outcome.ShouldBe(new WriteOutcome.Conflict(2));
        (await KeysAsync(new(partition))).ShouldBe(["a", "b", "c"]);
        (await FindAsync("a"))!.Values.Int("Count").ShouldBe(1);
        (await FindAsync("c"))!.Values.Int("Count").ShouldBe(2);
    }

    [Fact]
    public async Task A_delete_of_what_is_gone_refuses_the_transaction()
    {
        var outcome = await Table.WriteAsync([new RowChange.Put(NewRow("a")), new RowChange.Delete(partition, "gone")], Token);

        outcome.ShouldBe(new WriteOutcome.Conflict(1));
        (await FindAsync("a")).ShouldBeNull();
    }

    [Fact]
    public async Task More_than_a_hundred_changes_are_refused() =>
        await Table.WriteAsync(Inserts(101), Token).ShouldThrowAsync<ArgumentException>();

    [Fact]
    public async Task No_changes_are_refused() =>
        await Table.WriteAsync([], Token).ShouldThrowAsync<ArgumentException>();

    [Fact]
    public async Task Changes_of_two_partitions_are_refused()
    {
        RowChange[] changes = [new RowChange.Put(NewRow("a")), new RowChange.Put(NewRow("b") with { Partition = partition + "|other" })];

        await Table.WriteAsync(changes, Token).ShouldThrowAsync<ArgumentException>();
        (await FindAsync("a")).ShouldBeNull();
    }

    [Fact]
    public async Task Two_changes_of_the_same_row_are_refused()
    {
        RowChange[] changes = [new RowChange.Put(NewRow("a")), new RowChange.Delete(partition, "a")];

        await Table.WriteAsync(changes, Token).ShouldThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task Two_transactions_that_want_the_same_row_never_both_win()
    {
        var racing = Enumerable.Range(0, 8).Select(i => Table.WriteAsync(
            [new RowChange.Put(NewRow($"own-{i}")), new RowChange.Insert(NewRow("prize", ("Winner", i)))], Token));

        var outcomes = await Task.WhenAll(racing);

        var winner = (await FindAsync("prize"))!.Values.Int("Winner")!.Value;
        outcomes.Select(outcome => outcome is WriteOutcome.Written).ShouldBe(Enumerable.Range(0, 8).Select(i => i == winner));
        (await KeysAsync(RowRange.StartingWith(partition, "own-"))).ShouldBe([$"own-{winner}"]);
    }
}
