using PixBot.Core.State;

namespace PixBot.Core.Audit;

/// <summary>
/// Who did what to whom or to what, and when; kept apart from the logs, which never speak of people. Read page by page, the
/// latest first, older versions' lines among them (<see cref="OlderAudit"/>).
/// </summary>
internal sealed class AuditLog(ITable table, TimeProvider clock)
{
    public const string Kind = "audit-log";

    private int written;

    /// <summary>One row each time.</summary>
    public Task RecordAsync(SchoolId schoolId, AuditNote note, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = note.At is { } at ? AuditPosition.Of(note, at) : AuditPosition.New(now, Interlocked.Increment(ref written));
        return table.PutAsync(
            new Row(Partitions.Of(schoolId, Kind), key, RowValues.Of(
                ("Act", note.Act),
                ("By", note.By),
                ("PersonId", note.PersonId),
                ("ThingId", note.ThingId),
                ("Detail", note.Detail),
                ("At", note.At ?? now))),
            cancellationToken);
    }

    /// <param name="after">The <see cref="AuditPage.Next"/> of the page before; null for the first.</param>
    public async Task<AuditPage> ReadAsync(SchoolId schoolId, DateTimeOffset from, string? after, int most, CancellationToken cancellationToken)
    {
        // The space is what comes first after a key that has been read.
        var range = new RowRange(Partitions.Of(schoolId, Kind), after is null ? null : $"{after} ", AuditPosition.Before(from));
        var lines = await table.QueryAsync(range, cancellationToken).Take(most + 1).Select(Read).ToListAsync(cancellationToken);
        lines.AddRange((await OlderAudit.ReadAsync(table, schoolId, from, cancellationToken))
            .Where(line => after is null || string.CompareOrdinal(line.Position, after) > 0));
        var page = lines.OrderBy(line => line.Position, StringComparer.Ordinal).Take(most + 1).ToList();
        return new([.. page.Take(most)], page.Count > most ? page[most - 1].Position : null);
    }

    private static AuditLine Read(Row row) => new(
        row.Values.Time("At") ?? default,
        new(row.Values.RequiredText("Act"), row.Values.Text("By"))
        {
            PersonId = row.Values.Text("PersonId"),
            ThingId = row.Values.Text("ThingId"),
            Detail = row.Values.Text("Detail"),
        },
        row.Key);
}
