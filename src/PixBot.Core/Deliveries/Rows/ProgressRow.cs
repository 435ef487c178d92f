using System.Globalization;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

/// <summary>
/// How far a batch has come, copied from its partition to that of its broadcast, where one query reads all batches.
/// The batch itself is what is true; the copy follows within seconds.
/// </summary>
internal static class ProgressRow
{
    private const string BatchPrefix = "batch|";

    public static string Partition(BroadcastKey key) => Partitions.Of(key.School, "broadcast-progress", key.Id);

    public static RowRange AllOf(BroadcastKey key) => RowRange.StartingWith(Partition(key), BatchPrefix);

    public static string KeyOf(int number) => BatchPrefix + number.ToString("D5", CultureInfo.InvariantCulture);

    public static Row ToRow(BatchProgress batch) => new(Partition(batch.Key.Broadcast), KeyOf(batch.Key.Number), Values(batch.Progress)
        .With("Version", batch.Version)
        .With("FirstPerson", batch.FirstPerson)
        .With("LastPerson", batch.LastPerson)
        .With("WaitsUntil", batch.WaitsUntil));

    public static BatchProgress From(BroadcastKey key, Row row) => new(
        new BatchKey(key, int.Parse(row.Key.AsSpan(BatchPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)),
        ProgressOf(row.Values),
        row.Values.Int("Version") ?? 0,
        row.Values.RequiredText("FirstPerson"),
        row.Values.RequiredText("LastPerson"),
        row.Values.Time("WaitsUntil") ?? default);

    private static RowValues Values(BroadcastProgress progress)
    {
        var values = RowValues.Of(
            ("Pending", progress.Pending),
            ("Sent", progress.Sent),
            ("Failed", progress.Failed),
            ("Cancelled", progress.Cancelled),
            ("Unknown", progress.Unknown == 0 ? null : progress.Unknown));
        foreach (var (reason, count) in progress.Unreachable)
            values = values.With(reason.ToString(), count);
        return values;
    }

    private static BroadcastProgress ProgressOf(RowValues values) => new(
        values.Int("Pending") ?? 0,
        values.Int("Sent") ?? 0,
        values.Int("Failed") ?? 0,
        values.Int("Cancelled") ?? 0,
        Enum.GetValues<UnreachableReason>()
            .Where(reason => values.Int(reason.ToString()) > 0)
            .ToDictionary(reason => reason, reason => values.Int(reason.ToString()) ?? 0))
    {
        Unknown = values.Int("Unknown") ?? 0,
    };
}

/// <param name="Version">Grows with each change of the batch, so that an older copy never replaces a newer one.</param>
/// <param name="FirstPerson">The first of its persons in ordinal order: with the last, says whether somebody may be in it.</param>
/// <param name="WaitsUntil">Until when it is well that nothing happens: then its work item should be there again.</param>
internal sealed record BatchProgress(
    BatchKey Key,
    BroadcastProgress Progress,
    int Version,
    string FirstPerson,
    string LastPerson,
    DateTimeOffset WaitsUntil)
{
    public bool IsDone => Progress.Pending == 0;

    public bool MayHold(string personId) =>
        string.CompareOrdinal(FirstPerson, personId) <= 0 && string.CompareOrdinal(personId, LastPerson) <= 0;
}
