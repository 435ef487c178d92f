using PixBot.Core.Deliveries.Rows;
using PixBot.Core.State;
using PixBot.Core.State.Personal;
using static PixBot.Core.State.Personal.PersonalContent;

namespace PixBot.Core.Deliveries;

/// <summary>
/// Who was written to, and who began it. Deliveries under way are left to end, as their batches count on every row; the
/// erasure comes back for them. Of a broadcast its row stays, so that an old card's button does not send it again.
/// </summary>
internal static class DeliveryPersonalData
{
    private const string OverAt = "OverAt";

    private static readonly KeepFor Kept = KeepFor.SchoolYear(row => row.Values.Time(OverAt));

    public static readonly PersonalTable Broadcasts = new(
        "broadcasts",
        DeliveryTexts.Broadcasts,
        KeepFor.UntilErased,
        PersonalRows.Whole("broadcasts"),
        new("CreatedBy", Id, OnErasure.TakenOut),
        new("Parameters", Id, OnErasure.TakenOut),
        new("Parameters", Name, OnErasure.TakenOut),
        new("Parameters", FreeText, OnErasure.Stays))
    {
        Rule = (_, subject, row, _) => new(OfBroadcast(subject, row)),
    };

    public static readonly PersonalTable Deliveries = new(
        "deliveries",
        DeliveryTexts.Deliveries,
        Kept,
        new(OfPerson, (table, school, _, cancellationToken) => OverAsync(table, school, BatchStore.PartitionsOf, cancellationToken)),
        new(PersonalColumn.RowKey, Id, OnErasure.RowGoes),
        new("Account", Id, OnErasure.RowGoes),
        new("Chat", Chat, OnErasure.RowGoes),
        new("Data", Fact, OnErasure.RowGoes))
    {
        Rule = async (table, subject, row, cancellationToken) => await IsClosedAsync(table, subject, row, cancellationToken)
            ? new RowFate.Goes()
            : new RowFate.Later(),
    };

    public static readonly PersonalTable Progress = new(
        "broadcast-progress",
        DeliveryTexts.Deliveries,
        Kept,
        new(
            (table, subject, cancellationToken) => BroadcastsAsync(table, subject.School, cancellationToken)
                .SelectMany(broadcast => table.QueryAsync(ProgressRow.AllOf(broadcast.Key), cancellationToken)),
            (table, school, _, cancellationToken) => OverAsync(table, school, broadcast => [ProgressRow.Partition(broadcast.Key)], cancellationToken)),
        new("FirstPerson", Id, OnErasure.TakenOut),
        new("LastPerson", Id, OnErasure.TakenOut))
    {
        Rule = async (table, subject, row, cancellationToken) => Bounds(subject, row) is not { } wider
            ? RowFate.Untouched
            : await IsClosedAsync(table, subject, row, cancellationToken) ? new RowFate.Becomes(wider) : new RowFate.Later(),
    };

    public static readonly IReadOnlyList<PersonalTable> Tables = [Broadcasts, Deliveries, Progress, PersonalTable.OfNobody("pace"), PersonalTable.OfNobody(OpenBroadcasts.Partition)];

    /// <summary>Where its report goes is needed until it is closed.</summary>
    private static RowFate OfBroadcast(DataSubject subject, Row row)
    {
        if (Broadcasts.ByColumns(subject, row) is not RowFate.Stays and var fate)
            return fate;
        if (row.Values.Text("ReportChat") is not { } chat || !subject.Is(Chat, chat))
            return RowFate.Untouched;
        return row.Values.Flag("IsClosed")
            ? new RowFate.Becomes(row.Values.With("ReportChat", null).With("ReportCard", null))
            : new RowFate.Later();
    }

    /// <summary>Two reads a batch.</summary>
    private static async IAsyncEnumerable<Row> OfPerson(
        ITable table, DataSubject subject, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var broadcast in BroadcastsAsync(table, subject.School, cancellationToken))
        {
            foreach (var partition in BatchStore.PartitionsOf(broadcast))
            {
                foreach (var id in subject.Ids)
                {
                    if (await table.FindAsync(partition, DeliveryRow.KeyOf(id), cancellationToken) is { } row)
                        yield return row;
                }
            }
        }
    }

    /// <summary>Rows of broadcasts that are over, each with when that was.</summary>
    private static IAsyncEnumerable<Row> OverAsync(
        ITable table, SchoolId schoolId, Func<Broadcast, IEnumerable<string>> partitions, CancellationToken cancellationToken) =>
        BroadcastsAsync(table, schoolId, cancellationToken)
            .Where(broadcast => broadcast.IsClosed)
            .SelectMany(broadcast => partitions(broadcast).ToAsyncEnumerable()
                .SelectMany(partition => table.QueryAsync(new RowRange(partition), cancellationToken))
                .Select(row => row.With(row.Values.With(OverAt, broadcast.FinishedAt))));

    /// <summary>Wider bounds hold whoever the narrower held.</summary>
    private static RowValues? Bounds(DataSubject subject, Row row)
    {
        var values = row.Values;
        if (subject.Is(Id, values.Text("FirstPerson") ?? ""))
            values = values.With("FirstPerson", "");
        if (subject.Is(Id, values.Text("LastPerson") ?? ""))
            values = values.With("LastPerson", "~");
        return ReferenceEquals(values, row.Values) ? null : values;
    }

    private static async Task<bool> IsClosedAsync(ITable table, DataSubject subject, Row row, CancellationToken cancellationToken)
    {
        var id = row.Partition[Partitions.Of(subject.School, row.Partition.Split('|')[1], "").Length..].Split('|')[0];
        return await table.FindAsync(BroadcastRow.Partition(subject.School), id, cancellationToken) is not { } found || BroadcastRow.From(found).IsClosed;
    }

    private static IAsyncEnumerable<Broadcast> BroadcastsAsync(ITable table, SchoolId schoolId, CancellationToken cancellationToken) =>
        table.QueryAsync(new RowRange(BroadcastRow.Partition(schoolId)), cancellationToken).Select(BroadcastRow.From);
}
