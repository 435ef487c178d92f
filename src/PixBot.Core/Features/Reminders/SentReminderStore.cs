using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>
/// Who is reminded on which day, by which reminder: at most one a day each. A reminder takes its people before it is sent, a
/// hundred rows a transaction, so that two that go at once never have the same student; each day's people are one range.
/// </summary>
internal sealed class SentReminderStore(ITable table)
{
    /// <summary>Each person has two rows: by day and by person.</summary>
    private const int PeoplePerTransaction = TableExtensions.RowsPerTransaction / 2;

    private const string DayPrefix = "day|";
    private const string PersonPrefix = "of|";
    private const string Format = "yyyy-MM-dd";

    /// <summary>All that a day's reminders have taken, by person. One range query.</summary>
    public async Task<IReadOnlyDictionary<string, Reminded>> OfDayAsync(SchoolId schoolId, DateOnly day, CancellationToken cancellationToken) =>
        (await RowsAsync(schoolId, day, cancellationToken)).ToDictionary(
            pair => pair.Key, pair => new Reminded(day, pair.Value.Values.RequiredText("Reminder"), pair.Value.Values.Time("SentAt")), StringComparer.Ordinal);

    /// <summary>When somebody was reminded, in order. One range query.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> OfPersonAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        await table.QueryAsync(RowRange.StartingWith(PartitionOf(schoolId), $"{PersonPrefix}{personId}|"), cancellationToken)
            .Select(row => row.Values.Time("SentAt")).Where(at => at is not null).Select(at => at!.Value).ToListAsync(cancellationToken);

    /// <summary>Takes for this reminder all whom no other has that day.</summary>
    /// <returns>Whom this reminder has, those included whom it took before it was interrupted.</returns>
    public async Task<IReadOnlySet<string>> TakeAsync(
        SchoolId schoolId, DateOnly day, string reminder, IReadOnlyCollection<string> people, CancellationToken cancellationToken)
    {
        while (true)
        {
            var taken = await RowsAsync(schoolId, day, cancellationToken);
            var free = people.Where(person => !taken.ContainsKey(person)).Order(StringComparer.Ordinal).ToList();
            if (free.Count == 0)
                return people.Where(person => IsOf(taken[person], reminder)).ToHashSet(StringComparer.Ordinal);
            foreach (var chunk in free.Chunk(PeoplePerTransaction))
                await table.WriteAsync([.. chunk.SelectMany(person => Rows(schoolId, day, person, reminder, null).Select(row => new RowChange.Insert(row)))], cancellationToken);
        }
    }

    /// <summary>Keeps when each was reminded, and lets those go who were not and will not be.</summary>
    public async Task SettleAsync(
        SchoolId schoolId, DateOnly day, string reminder, IReadOnlyDictionary<string, DateTimeOffset?> sentAt, CancellationToken cancellationToken)
    {
        while (true)
        {
            var open = (await RowsAsync(schoolId, day, cancellationToken))
                .Where(pair => IsOf(pair.Value, reminder) && pair.Value.Values.Time("SentAt") is null && sentAt.ContainsKey(pair.Key))
                .ToList();
            if (open.Count == 0)
                return;
            foreach (var chunk in open.Chunk(PeoplePerTransaction))
                await table.WriteAsync([.. chunk.SelectMany(pair => Settled(schoolId, day, reminder, pair.Key, pair.Value.ETag, sentAt[pair.Key]))], cancellationToken);
        }
    }

    private static RowChange[] Settled(SchoolId schoolId, DateOnly day, string reminder, string personId, string? etag, DateTimeOffset? sentAt)
    {
        var rows = Rows(schoolId, day, personId, reminder, sentAt);
        return sentAt is null
            ? [new RowChange.Delete(rows[0].Partition, rows[0].Key, etag), new RowChange.Delete(rows[1].Partition, rows[1].Key)]
            : [new RowChange.Replace(rows[0] with { ETag = etag }), new RowChange.Put(rows[1])];
    }

    private async Task<Dictionary<string, Row>> RowsAsync(SchoolId schoolId, DateOnly day, CancellationToken cancellationToken)
    {
        var prefix = $"{DayPrefix}{Of(day)}|";
        return await table.QueryAsync(RowRange.StartingWith(PartitionOf(schoolId), prefix), cancellationToken)
            .ToDictionaryAsync(row => row.Key[prefix.Length..], StringComparer.Ordinal, cancellationToken);
    }

    private static Row[] Rows(SchoolId schoolId, DateOnly day, string personId, string reminder, DateTimeOffset? sentAt)
    {
        var values = RowValues.Of(("Reminder", reminder), ("SentAt", sentAt));
        return
        [
            new(PartitionOf(schoolId), $"{DayPrefix}{Of(day)}|{personId}", values),
            new(PartitionOf(schoolId), $"{PersonPrefix}{personId}|{Of(day)}", values),
        ];
    }

    private static bool IsOf(Row row, string reminder) => row.Values.RequiredText("Reminder") == reminder;

    private static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    private static string PartitionOf(SchoolId schoolId) => Partitions.Of(schoolId, "reminded");
}

/// <param name="Reminder">The broadcast's id.</param>
/// <param name="SentAt">Null while it is under way.</param>
internal sealed record Reminded(DateOnly Day, string Reminder, DateTimeOffset? SentAt);
