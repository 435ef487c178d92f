using System.Text.Json;
using Microsoft.Extensions.Options;
using PixBot.Core.State;

namespace PixBot.Core.School.Settings;

/// <summary>
/// What referents set in the chat, over what the file says, with every change. The reminder rule is in the same partition,
/// so that its form changes rule and settings in one transaction.
/// </summary>
internal sealed class SettingsStore(ITable table, IEnumerable<IEarlierSettings> earlier, IOptions<PixBotOptions> options, TimeProvider clock)
{
    public const string Key = "settings";

    /// <summary>History comes before it, so that what holds now is one range.</summary>
    public const string FirstKey = "r";

    public static string PartitionOf(SchoolId schoolId) => Partitions.Of(schoolId, "reminders");

    /// <summary>One range query.</summary>
    public async Task<SchoolSettings> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken) => Read(
        await table.QueryAsync(new RowRange(PartitionOf(schoolId), From: FirstKey), cancellationToken)
            .ToDictionaryAsync(row => row.Key, StringComparer.Ordinal, cancellationToken));

    /// <param name="rows">Those of the partition from <see cref="FirstKey"/> on, by key.</param>
    public SchoolSettings Read(IReadOnlyDictionary<string, Row> rows)
    {
        var file = options.Value.School;
        if (rows.TryGetValue(Key, out var row))
            return From(row, file);
        var set = earlier.Where(one => rows.ContainsKey(one.Key)).SelectMany(one => one.Read(rows[one.Key]))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        return new(file, set, 0, null, default, null);
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<SettingsChange>> ChangesAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(RowRange.StartingWith(PartitionOf(schoolId), SettingsChange.Prefix), cancellationToken)
            .Select(SettingsChange.From).Reverse().ToListAsync(cancellationToken);

    /// <summary>Sets anew, if nobody has since this version; the same change of the same person again is the one that is there.</summary>
    /// <param name="values">By name; null takes back what was set.</param>
    public async Task<SettingsOutcome> ChangeAsync(
        SchoolId schoolId, int version, IReadOnlyDictionary<string, string?> values, Author author, CancellationToken cancellationToken)
    {
        while (true)
        {
            var known = await ReadAsync(schoolId, cancellationToken);
            var changed = known.With(values, author, clock.GetUtcNow());
            if (known.Version != version)
                return ReferenceEquals(changed, known) && known.Author?.Id == author.Id ? new SettingsOutcome.Saved(known) : new SettingsOutcome.ChangedMeanwhile(known);
            if (ReferenceEquals(changed, known) || await TryWriteAsync(schoolId, known, changed, isUndo: false, cancellationToken))
                return new SettingsOutcome.Saved(changed);
        }
    }

    /// <summary>Sets back the last change, if it is that of this version; itself a change, which can be set back.</summary>
    public async Task<SettingsOutcome> UndoAsync(SchoolId schoolId, int version, Author author, CancellationToken cancellationToken)
    {
        while (true)
        {
            var known = await ReadAsync(schoolId, cancellationToken);
            if (known.Version != version || await table.FindAsync(PartitionOf(schoolId), SettingsChange.KeyOf(version), cancellationToken) is not { } last)
                return new SettingsOutcome.ChangedMeanwhile(known);
            var changed = known.With(SettingsChange.From(last).Undoing, author, clock.GetUtcNow());
            if (await TryWriteAsync(schoolId, known, changed, isUndo: true, cancellationToken))
                return new SettingsOutcome.Saved(changed);
        }
    }

    /// <summary>What writes a change, unless somebody else has changed the settings since they were read.</summary>
    public static IReadOnlyList<RowChange> Changes(string partition, SchoolSettings before, SchoolSettings after, bool isUndo)
    {
        var row = ToRow(partition, after);
        RowChange write = before.ETag is null ? new RowChange.Insert(row) : new RowChange.Replace(row);
        return after.Author is { } author && after.Version > before.Version
            ? [write, new RowChange.Put(new SettingsChange(after.Version, author, after.At, before.Values, after.Values, isUndo).ToRow(partition))]
            : [write];
    }

    private async Task<bool> TryWriteAsync(
        SchoolId schoolId, SchoolSettings before, SchoolSettings after, bool isUndo, CancellationToken cancellationToken) =>
        await table.WriteAsync(Changes(PartitionOf(schoolId), before, after, isUndo), cancellationToken) is WriteOutcome.Written;

    private static SchoolSettings From(Row row, SchoolOptions file) => new(
        file,
        JsonSerializer.Deserialize<Dictionary<string, SetValue>>(row.Values.RequiredText("Set")) ?? [],
        row.Values.Int("Version") ?? 0,
        row.Values.Text("By") is { } id ? new(id, row.Values.Text("ByName") ?? "") : null,
        row.Values.Time("At") ?? default,
        row.ETag);

    private static Row ToRow(string partition, SchoolSettings settings) => new(
        partition,
        Key,
        RowValues.Of(
            ("Set", JsonSerializer.Serialize(settings.Set)),
            ("Version", settings.Version),
            ("By", settings.Author?.Id),
            ("ByName", settings.Author?.Name),
            ("At", settings.Author is null ? null : settings.At)),
        settings.ETag);
}
