using PixBot.Core.State;

namespace PixBot.Core.Deliveries.Rows;

/// <summary>Who follows a broadcast and until when, and what its report shows.</summary>
/// <param name="BusyUntil">Nobody else follows it before: so its card is updated by one worker, and no more often.</param>
/// <param name="Shown">Of the progress that the card shows.</param>
internal sealed record FollowRow(DateTimeOffset BusyUntil, string? Shown, string? ETag)
{
    public const string Key = "follow";

    public static FollowRow From(Row? row) => new(row?.Values.Time("BusyUntil") ?? default, row?.Values.Text("Shown"), row?.ETag);

    public Row ToRow(BroadcastKey broadcast) =>
        new(ProgressRow.Partition(broadcast), Key, RowValues.Of(("BusyUntil", BusyUntil), ("Shown", Shown)), ETag);
}
