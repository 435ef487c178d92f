using System.Collections.Concurrent;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>Keeps what the school writes, every change with author and date.</summary>
public sealed class SchoolEntries(ITable table)
{
    private readonly ConcurrentDictionary<SchoolId, int> written = new();

    /// <summary>Adds or replaces an entry; saving the same twice leaves one entry and one line of history.</summary>
    public Task SaveAsync(SchoolId schoolId, SchoolEntry entry, CancellationToken cancellationToken) =>
        WriteAsync(schoolId, entry, new RowChange.Put(SchoolEntryRow.Row(schoolId, entry)), cancellationToken);

    /// <summary>Adds an entry, unless the topic has one in its language: that may have been corrected or hidden since.</summary>
    public Task AddAsync(SchoolId schoolId, SchoolEntry entry, CancellationToken cancellationToken) =>
        WriteAsync(schoolId, entry, new RowChange.Insert(SchoolEntryRow.Row(schoolId, entry)), cancellationToken);

    public async Task<IReadOnlyList<SchoolEntry>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(RowRange.StartingWith(SchoolEntryRow.Partition(schoolId), SchoolEntryRow.Entries), cancellationToken)
            .Select(SchoolEntryRow.Read)
            .ToListAsync(cancellationToken);

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<SchoolEntry>> HistoryAsync(
        SchoolId schoolId, string topic, Language language, CancellationToken cancellationToken)
    {
        var range = RowRange.StartingWith(SchoolEntryRow.Partition(schoolId), SchoolEntryRow.HistoryOf(topic, language));
        var history = await table.QueryAsync(range, cancellationToken).Select(SchoolEntryRow.Read).ToListAsync(cancellationToken);
        history.Reverse();
        return history;
    }

    /// <summary>Another with every change; null while the school has written nothing.</summary>
    public async Task<string?> VersionAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        (await table.FindAsync(SchoolEntryRow.Partition(schoolId), SchoolEntryRow.Version, cancellationToken))?.Values.Text("Version");

    /// <summary>How often this process has written for the school: what it wrote itself it need not wait to read.</summary>
    internal int WrittenHere(SchoolId schoolId) => written.GetValueOrDefault(schoolId);

    private async Task WriteAsync(SchoolId schoolId, SchoolEntry entry, RowChange change, CancellationToken cancellationToken)
    {
        RowChange[] changes =
        [
            change,
            new RowChange.Put(SchoolEntryRow.HistoryRow(schoolId, entry)),
            new RowChange.Put(SchoolEntryRow.VersionRow(schoolId, entry.At)),
        ];
        await table.WriteAsync(changes, cancellationToken);
        written.AddOrUpdate(schoolId, 1, (_, times) => times + 1);
    }
}
