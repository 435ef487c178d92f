using PixBot.Core.Features.Profiles.Import;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

internal sealed class ProfileStore(ITable table, TimeProvider clock) : IProfiles
{
    public async Task<ProfileState> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        ProfileRows.Read(await table.FindAsync(ProfileRows.Partition(schoolId), personId, cancellationToken));

    public async Task<IReadOnlyDictionary<string, ProfileState>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var states = new Dictionary<string, ProfileState>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync(ProfileRows.States(schoolId), cancellationToken))
            states.Add(row.Key, ProfileRows.Read(row));
        return states;
    }

    public async Task<IReadOnlyList<ProfileChange>> HistoryAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken)
    {
        var changes = new List<ProfileChange>();
        await foreach (var row in table.QueryAsync(HistoryRows.Of(schoolId, personId), cancellationToken))
            changes.Add(HistoryRows.Read(row));
        changes.Reverse();
        return changes;
    }

    public Task<ProfileState> DeclareAsync(SchoolId schoolId, string personId, DateTimeOffset at, CancellationToken cancellationToken) =>
        ChangeAsync(schoolId, personId, state => state.Declared(at), ProfileOrigin.Student, cancellationToken);

    public async Task<ProfileState> ChangeAsync(
        SchoolId schoolId, string personId, Func<ProfileState, ProfileState> change, ProfileOrigin origin, CancellationToken cancellationToken)
    {
        var partition = ProfileRows.Partition(schoolId);
        var known = await table.FindAsync(partition, personId, cancellationToken);
        var edits = new TableEdits(table, partition);
        await edits.AddAsync(Edit(schoolId, personId, known, change, clock.GetUtcNow(), origin), cancellationToken);
        await edits.FlushAsync(cancellationToken);
        return await FindAsync(schoolId, personId, cancellationToken);
    }

    /// <summary>
    /// Applies an export to many students at once; each state is written with its line of history. In the order of the keys,
    /// as what stands side by side is written with few pages of the store, and what is known is read beside it.
    /// </summary>
    /// <param name="origin">Of a student's profile.</param>
    /// <returns>Of how many something is known now that was not; a newer « non envoyé » alone is nothing new.</returns>
    public async Task<int> ApplyAsync(
        SchoolId schoolId,
        IEnumerable<(string PersonId, ExportedProfile Profile)> exported,
        DateTimeOffset asOf,
        Func<ExportedProfile, ProfileOrigin> origin,
        CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var known = table.QueryAsync(ProfileRows.States(schoolId), cancellationToken).GetAsyncEnumerator(cancellationToken);
        var edits = new TableEdits(table, ProfileRows.Partition(schoolId));
        var (changed, hasMore) = (0, await known.MoveNextAsync());
        foreach (var (personId, profile) in exported.OrderBy(pair => pair.PersonId, StringComparer.Ordinal))
        {
            while (hasMore && string.CompareOrdinal(known.Current.Key, personId) < 0)
                hasMore = await known.MoveNextAsync();
            var row = hasMore && known.Current.Key == personId ? known.Current : null;
            var before = ProfileRows.Read(row);
            if (before.After(profile, asOf).IsNewsAfter(before))
                changed++;
            await edits.AddAsync(Edit(schoolId, personId, row, state => state.After(profile, asOf), now, origin(profile)), cancellationToken);
        }

        await edits.FlushAsync(cancellationToken);
        return changed;
    }

    private static TableEdit Edit(
        SchoolId schoolId, string personId, Row? known, Func<ProfileState, ProfileState> change, DateTimeOffset at, ProfileOrigin origin) =>
        new(personId, known, now => ProfileRows.Changed(schoolId, personId, now, change, at))
        {
            Beside = now => HistoryRows.Changed(schoolId, personId, now, change, at, origin),
        };
}
