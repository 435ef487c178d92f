using System.Collections.Concurrent;
using PixBot.Core.Knowledge.Model;
using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Knowledge.OwnAnswers;

/// <summary>
/// What the bot can answer in one school: the built-in entries with the school's own over them. A change is live on every
/// replica within <see cref="Fresh"/> and the time of one read, on the one that made it at once.
/// </summary>
internal sealed class SchoolKnowledge(IKnowledge builtIn, IFeatureRarity rarity, SchoolEntries entries, TimeProvider clock)
{
    /// <summary>How long the version that was read last is believed.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<SchoolId, Snapshot> snapshots = new();

    public async Task<Entry?> FindAsync(SchoolId schoolId, string topic, Language language, CancellationToken cancellationToken)
    {
        var school = await CurrentAsync(schoolId, cancellationToken);
        if (school.Find(topic, language) is { } own)
            return own.IsHidden ? null : Shown(own);
        return builtIn.Find(topic, language) ?? (OtherLanguage(school, topic, language) is { IsHidden: false } other ? Shown(other) : null);
    }

    /// <summary>An entry as a referent looks at it, hidden or not, and as it is at this moment; null where no such topic exists.</summary>
    public async Task<EntryDetails?> DetailsAsync(SchoolId schoolId, string topic, Language language, CancellationToken cancellationToken)
    {
        var school = await ReadAsync(schoolId, cancellationToken);
        if (school.Find(topic, language) is { } own)
            return new EntryDetails(Shown(own), own.IsHidden);
        if (builtIn.Find(topic, language) is { } shipped)
            return new EntryDetails(shipped, IsHidden: false);
        return OtherLanguage(school, topic, language) is { } other ? new EntryDetails(Shown(other), other.IsHidden) : null;
    }

    public async Task<TopicMatch> MatchAsync(SchoolId schoolId, string question, Language preferred, CancellationToken cancellationToken)
    {
        var match = builtIn.Match(question, preferred);
        var school = await CurrentAsync(schoolId, cancellationToken);
        return school.IsEmpty
            ? match
            : SchoolTopicMatch.Combine(match, school.Ways.Search(question), topic => school.IsHidden(topic, match.Language));
    }

    /// <summary>The school's entries as they are at this moment, hidden ones too.</summary>
    public async Task<IReadOnlyList<SchoolEntry>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        (await ReadAsync(schoolId, cancellationToken)).Entries;

    private async ValueTask<Snapshot> CurrentAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (snapshots.TryGetValue(schoolId, out var known) && IsCurrent(known, schoolId, now))
            return known;
        return await ReadAsync(schoolId, cancellationToken);
    }

    private bool IsCurrent(Snapshot known, SchoolId schoolId, DateTimeOffset now) =>
        now - known.ReadAt < Fresh && now >= known.ReadAt && known.WrittenHere == entries.WrittenHere(schoolId);

    /// <summary>One read, and another only where something has changed.</summary>
    private async Task<Snapshot> ReadAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var known = snapshots.GetValueOrDefault(schoolId);
        var writtenHere = entries.WrittenHere(schoolId);
        var version = await entries.VersionAsync(schoolId, cancellationToken);
        var current = known is not null && known.Version == version
            ? known
            : Snapshot.Of(version, version is null ? [] : await entries.ListAsync(schoolId, cancellationToken), rarity);
        return snapshots[schoolId] = current with { ReadAt = now, WrittenHere = writtenHere };
    }

    /// <summary>A school that wrote its answer in one language only gives it in the other too, rather than nothing.</summary>
    private static SchoolEntry? OtherLanguage(Snapshot school, string topic, Language language) =>
        school.Find(topic, language == Language.French ? Language.English : Language.French);

    private Entry Shown(SchoolEntry own) => own.IsShipped && builtIn.Find(own.Topic, own.Language) is { } shipped ? shipped : new(
        own.Topic,
        own.Language,
        own.Question,
        own.Answer,
        Source: null,
        own.At.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
        Changed: null,
        own.Ways,
        IsSchools: true);

    private sealed record Snapshot(string? Version, IReadOnlyList<SchoolEntry> Entries, PhrasingIndex Ways)
    {
        public DateTimeOffset ReadAt { get; init; }

        /// <summary>What this process had written by then (<see cref="SchoolEntries.WrittenHere"/>).</summary>
        public int WrittenHere { get; init; }

        public bool IsEmpty => Entries.Count == 0;

        public static Snapshot Of(string? version, IReadOnlyList<SchoolEntry> entries, IFeatureRarity rarity) =>
            new(version, entries, PhrasingIndex.Of(entries.Where(entry => entry is { IsHidden: false, IsShipped: false }), rarity));

        public SchoolEntry? Find(string topic, Language language) =>
            Entries.FirstOrDefault(entry => entry.Topic == topic && entry.Language == language);

        public bool IsHidden(string topic, Language language) => Find(topic, language) is { IsHidden: true };
    }
}

/// <summary>An entry, and whether it is given as an answer now.</summary>
internal sealed record EntryDetails(Entry Entry, bool IsHidden);
