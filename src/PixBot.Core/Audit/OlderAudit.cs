using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Audit;

/// <summary>The lines that older versions wrote in two partitions, by time: who saw codes, and who changed whom.</summary>
internal static class OlderAudit
{
    public const string CodesKind = "audit";
    public const string PeopleKind = "people-audit";

    /// <summary>The act of whoever saw codes; its detail says how.</summary>
    public const string CodesSeen = "codes-seen";

    /// <summary>All of a period: they only become fewer.</summary>
    public static async Task<IReadOnlyList<AuditLine>> ReadAsync(ITable table, SchoolId schoolId, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var lines = new List<AuditLine>();
        var first = from.UtcTicks.ToString("d19", CultureInfo.InvariantCulture);
        foreach (var (kind, note) in new (string, Func<RowValues, AuditNote>)[] { (CodesKind, OfCodes), (PeopleKind, OfPeople) })
        {
            var rows = table.QueryAsync(new RowRange(Partitions.Of(schoolId, kind), From: first), cancellationToken);
            lines.AddRange(await rows.Select(row => Line(row, note(row.Values))).ToListAsync(cancellationToken));
        }

        return lines;
    }

    private static AuditLine Line(Row row, AuditNote note)
    {
        var (ticks, suffix) = (row.Key.Split('|')[0], row.Key.Split('|')[^1]);
        return new(row.Values.Time("At") ?? default, note, AuditPosition.Of(long.Parse(ticks, CultureInfo.InvariantCulture), suffix));
    }

    private static AuditNote OfCodes(RowValues values) =>
        new(CodesSeen, values.Text("Person")) { ThingId = values.Text("Session"), Detail = values.Text("How") };

    /// <summary>The act stands before the colon, its detail behind it.</summary>
    private static AuditNote OfPeople(RowValues values)
    {
        var what = values.RequiredText("What").Split(':', 2);
        return new(what[0], values.Text("By")) { PersonId = values.Text("Person"), Detail = what.ElementAtOrDefault(1) };
    }
}
