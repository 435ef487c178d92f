using System.Runtime.CompilerServices;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.PixCertif.Births;

/// <summary>When births have served: at the end of the candidate's last session; without any, a school year after they were read.</summary>
internal static class BirthEnds
{
    private const string ServedAt = "ServedAt";

    private static readonly TimeSpan SchoolYear = TimeSpan.FromDays(400);

    /// <summary>From when on the school year counts, for the purge: one that ends with the session.</summary>
    public static DateTimeOffset? Since(Row row) => row.Values.Time(ServedAt) is { } served ? served - SchoolYear : row.Values.Time("At");

    /// <summary>The rows, with the end of the last session of each, where all of theirs are over.</summary>
    public static async IAsyncEnumerable<Row> AllAsync(
        ITable table, SchoolId schoolId, DateTimeOffset now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var served = await ServedAsync(table, schoolId, now, cancellationToken);
        await foreach (var row in table.QueryAsync(new RowRange(BirthStore.Partition(schoolId)), cancellationToken))
            yield return served.TryGetValue(row.Key, out var at) && at < now ? row with { Values = row.Values.With(ServedAt, at) } : row;
    }

    private static async Task<IReadOnlyDictionary<string, DateTimeOffset>> ServedAsync(
        ITable table, SchoolId schoolId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var served = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var sessions = await table.QueryAsync(new RowRange(SessionRows.Sessions(schoolId)), cancellationToken).Select(SessionRows.Session).ToListAsync(cancellationToken);
        foreach (var session in sessions.Where(session => !session.IsCancelled && session.OverAt > now - SchoolYear))
        {
            await foreach (var row in table.QueryAsync(new RowRange(SessionRows.Candidates(schoolId, session.Id)), cancellationToken))
            {
                if (Candidate.From(row) is { IsWithdrawn: false, PersonId: var id } && !(served.TryGetValue(id, out var latest) && latest > session.OverAt))
                    served[id] = session.OverAt;
            }
        }

        return served;
    }
}
