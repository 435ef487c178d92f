using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Audit;

/// <summary>Who saw which session's codes, and when. Kept apart from the logs, which never speak of people.</summary>
public sealed class SecretAudit(ITable table, TimeProvider clock)
{
    /// <summary>One row each time, in the order of time.</summary>
    /// <param name="personId">Of the roster, or the object id of a referent whom no roster names.</param>
    public async Task RecordAsync(SchoolId schoolId, string sessionId, string personId, string how, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks:d19}|{Guid.CreateVersion7(now):N}");
        await table.PutAsync(
            new Row(Partitions.Of(schoolId, "audit"), key, RowValues.Of(("session", sessionId), ("person", personId), ("how", how), ("at", now))),
            cancellationToken);
    }
}
