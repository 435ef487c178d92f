using PixBot.Core.State;
using Shouldly;
using Xunit;

namespace PixBot.Testing.Contracts;

public abstract partial class TableContract
{
    [Fact]
    public async Task A_row_that_was_never_written_is_not_found() => (await FindAsync("nobody")).ShouldBeNull();

    [Fact]
    public async Task An_inserted_row_is_found_with_its_values_and_the_tag_that_was_given()
    {
        var outcome = await Table.WriteAsync(new RowChange.Insert(NewRow("a", ("Name", "Zoé"), ("Count", 3))), Token);

        var found = (await FindAsync("a")).ShouldNotBeNull();
        found.Partition.ShouldBe(partition);
        found.Key.ShouldBe("a");
        found.Values.Text("Name").ShouldBe("Zoé");
        found.Values.Int("Count").ShouldBe(3);
        found.ETag.ShouldBe(outcome.ShouldBeOfType<WriteOutcome.Written>().ETags.ShouldHaveSingleItem());
    }

    [Fact]
    public async Task An_insert_conflicts_with_a_row_that_is_there()
    {
        await WrittenAsync(NewRow("a", ("Count", 1)));

        (await Table.WriteAsync(new RowChange.Insert(NewRow("a", ("Count", 2))), Token)).ShouldBe(new WriteOutcome.Conflict(0));
        (await FindAsync("a"))!.Values.Int("Count").ShouldBe(1);
    }

    [Fact]
    public async Task A_replacement_leaves_none_of_the_old_values()
    {
        var row = await WrittenAsync(NewRow("a", ("Old", 1), ("Both", 1)));

        (await Table.TryReplaceAsync(row.With(RowValues.Of(("Both", 2), ("New", 2))), Token)).ShouldBeTrue();

        (await FindAsync("a"))!.Values.All.Select(value => value.Key).Order().ShouldBe(["Both", "New"]);
    }

    [Fact]
    public async Task A_put_leaves_none_of_the_old_values()
    {
        await WrittenAsync(NewRow("a", ("Old", 1)));
        await WrittenAsync(NewRow("a", ("New", 2)));

        (await FindAsync("a"))!.Values.All.Select(value => value.Key).ShouldBe(["New"]);
    }

    [Fact]
    public async Task A_replacement_conflicts_once_somebody_else_has_written()
    {
        var read = await WrittenAsync(NewRow("a", ("Count", 1)));
        await WrittenAsync(NewRow("a", ("Count", 1)));

        (await Table.WriteAsync(new RowChange.Replace(read), Token)).ShouldBe(new WriteOutcome.Conflict(0));
    }

    [Fact]
    public async Task A_replacement_conflicts_where_the_row_is_gone_or_is_another_of_the_same_key()
    {
        var read = await WrittenAsync(NewRow("a", ("Count", 1)));
        await Table.TryDeleteAsync(partition, "a", Token);
        (await Table.WriteAsync(new RowChange.Replace(read), Token)).ShouldBe(new WriteOutcome.Conflict(0));

        await WrittenAsync(NewRow("a", ("Count", 1)));
        (await Table.WriteAsync(new RowChange.Replace(read), Token)).ShouldBe(new WriteOutcome.Conflict(0));
    }

    [Fact]
    public async Task A_replacement_without_a_tag_is_refused() =>
        await Table.WriteAsync(new RowChange.Replace(NewRow("a")), Token).ShouldThrowAsync<ArgumentException>();

    [Fact]
    public async Task A_delete_takes_the_row_away_and_conflicts_where_it_is_gone()
    {
        await WrittenAsync(NewRow("a"));

        var deleted = await Table.WriteAsync(new RowChange.Delete(partition, "a"), Token);

        deleted.ShouldBeOfType<WriteOutcome.Written>().ETags.ShouldBe([null]);
        (await FindAsync("a")).ShouldBeNull();
        (await Table.WriteAsync(new RowChange.Delete(partition, "a"), Token)).ShouldBe(new WriteOutcome.Conflict(0));
    }

    [Fact]
    public async Task A_delete_with_a_tag_conflicts_once_somebody_else_has_written()
    {
        var read = await WrittenAsync(NewRow("a"));
        var now = await WrittenAsync(NewRow("a"));

        (await Table.WriteAsync(new RowChange.Delete(partition, "a", read.ETag), Token)).ShouldBe(new WriteOutcome.Conflict(0));
        (await FindAsync("a")).ShouldNotBeNull();
        (await Table.WriteAsync(new RowChange.Delete(partition, "a", now.ETag), Token)).ShouldBeOfType<WriteOutcome.Written>();
    }

    [Fact]
    public async Task Many_who_count_up_at_once_lose_no_count()
    {
        var counting = Enumerable.Range(0, 30).Select(_ => Table.ChangeAsync(
            partition,
            "counter",
            row => NewRow("counter", ("Count", (row?.Values.Int("Count") ?? 0) + 1)),
            Token));

        await Task.WhenAll(counting);

        (await FindAsync("counter"))!.Values.Int("Count").ShouldBe(30);
    }
}
