using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions;

/// <summary>Marks who is present and may have number and code. Only those marked here ever get them.</summary>
public sealed class CodeRelease(ITable table, TimeProvider clock)
{
    /// <summary>
    /// Marks the candidates among <paramref name="personIds"/>; who is no candidate of the session is passed over.
    /// </summary>
    /// <returns>
    /// The deliveries that carry the codes to them, by id: to be started (again) whatever happened before, since a start
    /// is idempotent and a crash may have come between the mark and the start.
    /// </returns>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> MarkAsync(
        SchoolId schoolId, Session session, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await table.QueryAsync(new RowRange(SessionRows.Candidates(schoolId, session.Id)), cancellationToken)
                .Where(row => personIds.Contains(row.Key) && !Candidate.From(row).IsWithdrawn)
                .ToListAsync(cancellationToken);
            var fresh = rows.Where(row => !Candidate.From(row).IsReleased).Take(TableExtensions.RowsPerTransaction).ToList();
            if (fresh.Count == 0)
                return Deliveries(rows);
            var delivery = DeliveryId(session, fresh.Select(row => row.Key));
            var marked = fresh.Select(row => (RowChange)new RowChange.Replace(
                row.With(row.Values.With("ReleasedBy", delivery).With("ReleasedAt", clock.GetUtcNow()))));
            await table.WriteAsync([.. marked], cancellationToken);
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Deliveries(IEnumerable<Row> rows) =>
        rows.Select(Candidate.From)
            .GroupBy(candidate => candidate.ReleasedBy!, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<string>)[.. group.Select(candidate => candidate.PersonId)],
                StringComparer.Ordinal);

    /// <summary>After a correction the codes may be others, so the same people are another delivery.</summary>
    private static string DeliveryId(Session session, IEnumerable<string> personIds)
    {
        var named = string.Join('\n', personIds.Order(StringComparer.Ordinal).Prepend($"{session.Id}|{session.Revision}"));
        return $"codes-{Fingerprint.Of(named, 24)}";
    }
}
