using System.Collections.Concurrent;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>Keeps what the school writes, every change with author and date.</summary>
public sealed class SchoolEntries(ITable table)
{
    private readonly ConcurrentDictionary<string, int> written = new(StringComparer.Ordinal);

    /// <summary>Adds or replaces an entry; saving the same twice leaves one entry and one line of history.</summary>
    public Task SaveAsync(string tenantId, SchoolEntry entry, CancellationToken cancellationToken) =>
        WriteAsync(tenantId, entry, new RowChange.Put(SchoolEntryRow.Row(tenantId, entry)), cancellationToken);

    /// <summary>Adds an entry, unless the topic has one in its language: that may have been corrected or hidden since.</summary>
    public Task AddAsync(string tenantId, SchoolEntry entry, CancellationToken cancellationToken) =>
        WriteAsync(tenantId, entry, new RowChange.Insert(SchoolEntryRow.Row(tenantId, entry)), cancellationToken);

    public async Task<IReadOnlyList<SchoolEntry>> ListAsync(string tenantId, CancellationToken cancellationToken) =>
        await table.QueryAsync(RowRange.StartingWith(SchoolEntryRow.Partition(tenantId), SchoolEntryRow.Entries), cancellationToken)
            .Select(SchoolEntryRow.Read)
            .ToListAsync(cancellationToken);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<SchoolEntry>> HistoryAsync(
        string tenantId, string topic, Language language, CancellationToken cancellationToken)
    {
        var range = RowRange.StartingWith(SchoolEntryRow.Partition(tenantId), SchoolEntryRow.HistoryOf(topic, language));
        var history = await table.QueryAsync(range, cancellationToken).Select(SchoolEntryRow.Read).ToListAsync(cancellationToken);
        history.Reverse();
        return history;
    }

    /// <summary>Another with every change; null while the school has written nothing.</summary>
    public async Task<string?> VersionAsync(string tenantId, CancellationToken cancellationToken) =>
        (await table.FindAsync(SchoolEntryRow.Partition(tenantId), SchoolEntryRow.Version, cancellationToken))?.Values.Text("version");

    /// <summary>How often this process has written for the tenant: what it wrote itself it need not wait to read.</summary>
    internal int WrittenHere(string tenantId) => written.GetValueOrDefault(tenantId);

    private async Task WriteAsync(string tenantId, SchoolEntry entry, RowChange change, CancellationToken cancellationToken)
    {
        RowChange[] changes =
        [
            change,
            new RowChange.Put(SchoolEntryRow.HistoryRow(tenantId, entry)),
            new RowChange.Put(SchoolEntryRow.VersionRow(tenantId, entry.At)),
        ];
        await table.WriteAsync(changes, cancellationToken);
        written.AddOrUpdate(tenantId, 1, (_, times) => times + 1);
    }
}
