using System.Globalization;
using PixBot.Core.State;

namespace PixBot.Core.Audit;

/// <summary>Who added, corrected and removed whom, and when: ids, and names of fields, never what is in them.</summary>
internal sealed class PeopleAudit(ITable table, TimeProvider clock)
{
    /// <param name="by">The id of the person, else of the account, that did it.</param>
    public async Task RecordAsync(SchoolId schoolId, string personId, string by, string what, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks:d19}|{Guid.CreateVersion7(now):N}");
        await table.PutAsync(
            new Row(Partitions.Of(schoolId, "people-audit"), key, RowValues.Of(("person", personId), ("by", by), ("what", what), ("at", now))),
            cancellationToken);
    }
}
