using Microsoft.Extensions.Options;
using PixBot.Core.Features.Profiles;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Reminders;

/// <summary>The rule of a school's reminders, who changed it when, and how far it has been followed: one partition.</summary>
internal sealed class ReminderRuleStore(ITable table, IOptions<PixBotOptions> options, TimeProvider clock)
{
    private const string SinceKey = "since";

    /// <summary>One range query.</summary>
    public async Task<RemindersInEffect> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync(new RowRange(PartitionOf(schoolId), From: StoredRule.Key), cancellationToken)
            .ToDictionaryAsync(row => row.Key, StringComparer.Ordinal, cancellationToken);
        var stored = rows.TryGetValue(StoredRule.Key, out var rule) ? StoredRule.From(rule) : null;
        return new(
            stored is null ? OfSettings() : stored.Rule,
            stored,
            rows.GetValueOrDefault(SinceKey)?.Values.Time("At") ?? clock.GetUtcNow());
    }

    /// <summary>One read.</summary>
    public async Task<CampaignInEffect> CampaignAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var decided = await table.FindAsync(PartitionOf(schoolId), StoredRule.Key, cancellationToken);
        return CampaignInEffect.Of(decided is null ? null : StoredRule.From(decided).Rule, options.Value.School);
    }

    /// <summary>
    /// Decides anew, if nobody has since this version; the same decision of the same person again is the one that is there.
    /// Moments that have passed until now stay as they are.
    /// </summary>
    public async Task<RuleOutcome> ChangeAsync(
        SchoolId schoolId, int version, ReminderRule rule, RuleChangeKind kind, Author author, CancellationToken cancellationToken)
    {
        var partition = PartitionOf(schoolId);
        var found = await table.FindAsync(partition, StoredRule.Key, cancellationToken);
        var known = found is null ? null : StoredRule.From(found);
        var now = clock.GetUtcNow();
        var state = kind switch { RuleChangeKind.Paused => RemindersState.Paused, RuleChangeKind.Stopped => RemindersState.Stopped, _ => RemindersState.Running };
        var changed = new StoredRule(rule, state, version + 1, author, now);
        if (known is not null && known.Version != version)
            return IsSame(known, changed) ? new RuleOutcome.Saved(known) : new RuleOutcome.ChangedMeanwhile(known);
        var row = changed.ToRow(partition, found?.ETag);
        RowChange[] changes =
        [
            found is null ? new RowChange.Insert(row) : new RowChange.Replace(row),
            new RowChange.Put(new RuleChange(kind, author, now).ToRow(partition, changed.Version, StoredRule.Json(rule))),
            new RowChange.Put(SinceRow(partition, now)),
        ];
        return await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written
            ? new RuleOutcome.Saved(changed)
            : await ChangeAsync(schoolId, version, rule, kind, author, cancellationToken);
    }

    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<RuleChange>> ChangesAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(RowRange.StartingWith(PartitionOf(schoolId), RuleChange.Prefix), cancellationToken)
            .Select(RuleChange.From).Reverse().ToListAsync(cancellationToken);

    /// <summary>Moments up to then are looked after.</summary>
    public Task LookedAfterAsync(SchoolId schoolId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var partition = PartitionOf(schoolId);
        return table.ChangeAsync(
            partition,
            SinceKey,
            row => row?.Values.Time("At") >= until ? null : SinceRow(partition, until),
            cancellationToken);
    }

    /// <summary>Of a school that is met for the first time nothing is overdue.</summary>
    public Task<bool> BeginAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        table.TryInsertAsync(SinceRow(PartitionOf(schoolId), clock.GetUtcNow()), cancellationToken);

    public ReminderRule? OfSettings()
    {
        var school = options.Value.School;
        return school.ProfileDeadline is { } deadline
            ? new ReminderRule(deadline) { CampaignCode = school.CampaignCode, CampaignUrl = school.CampaignUrl }
            : null;
    }

    private static bool IsSame(StoredRule a, StoredRule b) =>
        a.Version == b.Version && a.State == b.State && a.Author.Id == b.Author.Id && StoredRule.Json(a.Rule) == StoredRule.Json(b.Rule);

    private static Row SinceRow(string partition, DateTimeOffset at) => new(partition, SinceKey, RowValues.Of(("At", at)));

    private static string PartitionOf(SchoolId schoolId) => Partitions.Of(schoolId, "reminders");
}
