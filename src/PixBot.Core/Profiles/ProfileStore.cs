using PixBot.Core.State;

namespace PixBot.Core.Profiles;

internal sealed class ProfileStore(ITable table) : IProfiles
{
    public async Task<ProfileState> FindAsync(string tenantId, string personId, CancellationToken cancellationToken) =>
        ProfileRows.Read(await table.FindAsync(ProfileRows.Partition(tenantId), personId, cancellationToken));

    public async Task<IReadOnlyDictionary<string, ProfileState>> ListAsync(string tenantId, CancellationToken cancellationToken) =>
        (await ReadAsync(tenantId, cancellationToken)).ToDictionary(row => row.Key, row => ProfileRows.Read(row.Value), StringComparer.Ordinal);

    public Task<ProfileState> DeclareAsync(string tenantId, string personId, DateTimeOffset at, CancellationToken cancellationToken) =>
        ChangeAsync(tenantId, personId, state => state.Declared(at), cancellationToken);

    public async Task<ProfileState> ChangeAsync(
        string tenantId, string personId, Func<ProfileState, ProfileState> change, CancellationToken cancellationToken)
    {
        var row = await table.ChangeAsync(
            ProfileRows.Partition(tenantId),
            personId,
            known => change(ProfileRows.Read(known)) is var after && after != ProfileRows.Read(known)
                ? ProfileRows.ToRow(tenantId, personId, after)
                : null,
            cancellationToken);
        return ProfileRows.Read(row);
    }

    /// <summary>Applies an export to many students at once.</summary>
    /// <returns>Of how many something is known now that was not; a newer « non envoyé » alone is nothing new.</returns>
    public async Task<int> ApplyAsync(
        string tenantId, IEnumerable<(string PersonId, ExportedProfile Profile)> exported, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var known = await ReadAsync(tenantId, cancellationToken);
        var edits = new TableEdits(table, ProfileRows.Partition(tenantId));
        var changed = 0;
        foreach (var (personId, profile) in exported)
        {
            var row = known.GetValueOrDefault(personId);
            var before = ProfileRows.Read(row);
            if (before.After(profile, asOf) with { AsOf = before.AsOf } != before)
                changed++;
            await edits.AddAsync(
                new TableEdit(personId, row, now => ProfileRows.Changed(tenantId, personId, now, state => state.After(profile, asOf))),
                cancellationToken);
        }

        await edits.FlushAsync(cancellationToken);
        return changed;
    }

    private async Task<Dictionary<string, Row>> ReadAsync(string tenantId, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        await foreach (var row in table.QueryAsync(new RowRange(ProfileRows.Partition(tenantId)), cancellationToken))
            rows.Add(row.Key, row);
        return rows;
    }
}
