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

    private const int MostWaysAsked = 10;

    private readonly ConcurrentDictionary<SchoolId, Snapshot> snapshots = new();

    public async Task<Entry?> FindAsync(SchoolId schoolId, string topic, Language language, CancellationToken cancellationToken)
    {
        if (PersonalTopics.IsWholly(topic))
            return builtIn.Find(topic, language);
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
        if (school.IsEmpty)
            return match;
        var combined = SchoolTopicMatch.Combine(match, school.Ways.Search(question), topic => school.IsHidden(topic, match.Language));
        return combined is TopicMatch.Sure { Topic: var found } && school.AddsTo.TryGetValue(found, out var personal)
            ? new TopicMatch.Sure(match.Language, personal)
            : combined;
    }

    /// <summary>The topic of somebody's own data that a topic is, or that an entry of the school's only adds to; null for any other.</summary>
    public async Task<string?> PersonalTopicAsync(SchoolId schoolId, string topic, CancellationToken cancellationToken) =>
        PersonalTopics.IsWholly(topic) ? topic : (await CurrentAsync(schoolId, cancellationToken)).AddsTo.GetValueOrDefault(topic);

    /// <summary>Whether an entry of this question would stand under somebody's own data.</summary>
    public async Task<bool> AddsToPersonalAsync(
        SchoolId schoolId, string topic, string question, Language language, CancellationToken cancellationToken) =>
        await PersonalTopicAsync(schoolId, topic, cancellationToken) is not null
        || (builtIn.Match(question, language) is TopicMatch.Sure sure && PersonalTopics.IsWholly(sure.Topic));

    /// <summary>What the school wrote about a topic of somebody's own data, to stand under it.</summary>
    /// <param name="asked">The entry that was asked for; null where the topic was.</param>
    /// <param name="question">As it was typed; null where nothing was.</param>
    public async Task<IReadOnlyList<Entry>> AdditionsAsync(
        SchoolId schoolId, string topic, Language language, string? asked, string? question, CancellationToken cancellationToken)
    {
        var school = await CurrentAsync(schoolId, cancellationToken);
        var near = question is null ? [] : school.Ways.Search(question).Where(found => found.Score >= SchoolTopicMatch.Sure).Select(found => found.Topic);
        return
        [
            .. near.Prepend(asked).Prepend(topic)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Where(id => id == topic || school.AddsTo.GetValueOrDefault(id) == topic)
                .Select(id => school.Find(id, language) ?? OtherLanguage(school, id, language))
                .OfType<SchoolEntry>()
                .Where(own => own is { IsHidden: false, IsShipped: false })
                .Select(Shown),
        ];
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
            : await ReadAsync(schoolId, version, cancellationToken);
        return snapshots[schoolId] = current with { ReadAt = now, WrittenHere = writtenHere };
    }

    private async Task<Snapshot> ReadAsync(SchoolId schoolId, string? version, CancellationToken cancellationToken)
    {
        var own = version is null ? [] : await entries.ListAsync(schoolId, cancellationToken);
        return Snapshot.Of(version, own, rarity) with { AddsTo = AddsTo(own) };
    }

    /// <summary>Entries of the school's own whose question, or a way of asking it, asks for somebody's own data.</summary>
    private Dictionary<string, string> AddsTo(IReadOnlyList<SchoolEntry> own)
    {
        var adds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in own.Where(entry => entry.IsOwn))
        {
            var personal = entry.Ways.Take(MostWaysAsked).Prepend(entry.Question)
                .Select(way => builtIn.Match(way, entry.Language))
                .OfType<TopicMatch.Sure>()
                .FirstOrDefault(sure => PersonalTopics.IsWholly(sure.Topic));
            if (personal is not null)
                adds[entry.Topic] = personal.Topic;
        }

        return adds;
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

        /// <summary>By entry, the topic of somebody's own data that it stands under.</summary>
        public IReadOnlyDictionary<string, string> AddsTo { get; init; } = new Dictionary<string, string>();

        public bool IsEmpty => Entries.Count == 0;

        public static Snapshot Of(string? version, IReadOnlyList<SchoolEntry> entries, IFeatureRarity rarity) =>
            new(version, entries, PhrasingIndex.Of(entries.Where(entry => entry is { IsHidden: false, IsShipped: false }), rarity));

        public SchoolEntry? Find(string topic, Language language) =>
            Entries.FirstOrDefault(entry => entry.Topic == topic && entry.Language == language);

        public bool IsHidden(string topic, Language language) => !PersonalTopics.IsWholly(topic) && Find(topic, language) is { IsHidden: true };
    }
}

/// <summary>An entry, and whether it is given as an answer now.</summary>
internal sealed record EntryDetails(Entry Entry, bool IsHidden);
