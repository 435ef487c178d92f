using PixBot.Core.School;
using PixBot.Core.School.Settings;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>
/// The rule of a school's reminders, who changed it when, and how far it has been followed; in the settings' partition, as
/// deadline, campaign and quiet hours are among them.
/// </summary>
internal sealed class ReminderRuleStore(ITable table, SettingsStore settings, TimeProvider clock)
{
    private const string SinceKey = "since";

    /// <summary>One range query.</summary>
    public async Task<RemindersInEffect> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        Read(await RowsAsync(schoolId, cancellationToken));

    /// <summary>
    /// Decides anew, if nobody has changed rule or settings since this version; the same decision of the same person again is
    /// the one that is there. Moments that have passed until now stay as they are.
    /// </summary>
    public async Task<RuleOutcome> ChangeAsync(
        SchoolId schoolId, int version, ReminderRule rule, RuleChangeKind kind, Author author, CancellationToken cancellationToken)
    {
        while (true)
        {
            var rows = await RowsAsync(schoolId, cancellationToken);
            var known = Read(rows);
            var now = clock.GetUtcNow();
            var set = known.Settings.With(SettingsOfRule.Values(rule), author, now);
            if (known.Version != version)
            {
                return IsSame(known, rule, StateAfter(kind), author, set) || known.LastChange is not var (other, at)
                    ? new RuleOutcome.Saved(known.Stored?.At)
                    : new RuleOutcome.ChangedMeanwhile(other, at);
            }

            // Pausing and stopping set nothing.
            var after = kind == RuleChangeKind.Set ? set : known.Settings;
            var changed = new StoredRule(rule, StateAfter(kind), version + 1 - after.Version, author, now);
            var changes = Changes(SettingsStore.PartitionOf(schoolId), known, changed, after, rows.GetValueOrDefault(StoredRule.Key)?.ETag, kind);
            if (await table.WriteAsync([.. changes], cancellationToken) is WriteOutcome.Written)
                return new RuleOutcome.Saved(now);
        }
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<RuleChange>> ChangesAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(RowRange.StartingWith(SettingsStore.PartitionOf(schoolId), RuleChange.Prefix), cancellationToken)
            .Select(RuleChange.From).Reverse().ToListAsync(cancellationToken);

    /// <summary>Moments up to then are looked after.</summary>
    public Task LookedAfterAsync(SchoolId schoolId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var partition = SettingsStore.PartitionOf(schoolId);
        return table.ChangeAsync(
            partition,
            SinceKey,
            row => row?.Values.Time("At") >= until ? null : SinceRow(partition, until),
            cancellationToken);
    }

    /// <summary>Of a school that is met for the first time nothing is overdue.</summary>
    public Task<bool> BeginAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        table.TryInsertAsync(SinceRow(SettingsStore.PartitionOf(schoolId), clock.GetUtcNow()), cancellationToken);

    private async Task<Dictionary<string, Row>> RowsAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(new RowRange(SettingsStore.PartitionOf(schoolId), From: SettingsStore.FirstKey), cancellationToken)
            .ToDictionaryAsync(row => row.Key, StringComparer.Ordinal, cancellationToken);

    private RemindersInEffect Read(Dictionary<string, Row> rows)
    {
        var stored = rows.TryGetValue(StoredRule.Key, out var row) ? StoredRule.From(row) : null;
        var inForce = settings.Read(rows);
        return new(
            SettingsOfRule.InEffect(stored?.Rule, inForce),
            stored,
            rows.GetValueOrDefault(SinceKey)?.Values.Time("At") ?? clock.GetUtcNow(),
            inForce);
    }

    /// <summary>
    /// All in one transaction. From the first change on the settings have their row, and what the rule's row has of them does
    /// not count any more.
    /// </summary>
    private static IEnumerable<RowChange> Changes(
        string partition, RemindersInEffect known, StoredRule rule, SchoolSettings after, string? etag, RuleChangeKind kind)
    {
        var row = rule.ToRow(partition, etag);
        yield return etag is null ? new RowChange.Insert(row) : new RowChange.Replace(row);
        yield return new RowChange.Put(new RuleChange(kind, rule.Author, rule.At).ToRow(partition, known.Version + 1, StoredRule.Json(rule.Rule)));
        yield return new RowChange.Put(SinceRow(partition, rule.At));
        foreach (var change in SettingsStore.Changes(partition, known.Settings, after, isUndo: false))
            yield return change;
    }

    private static RemindersState StateAfter(RuleChangeKind kind) => kind switch
    {
        RuleChangeKind.Paused => RemindersState.Paused,
        RuleChangeKind.Stopped => RemindersState.Stopped,
        _ => RemindersState.Running,
    };

    private static bool IsSame(RemindersInEffect known, ReminderRule wanted, RemindersState state, Author author, SchoolSettings set) =>
        known is { Stored: { } stored, Rule: { } rule }
        && stored.State == state
        && stored.Author.Id == author.Id
        && SettingsOfRule.InEffect(wanted, set) is { } same
        && StoredRule.Json(rule) == StoredRule.Json(same);

    private static Row SinceRow(string partition, DateTimeOffset at) => new(partition, SinceKey, RowValues.Of(("At", at)));
}
