using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles;

/// <summary>The profiles as they count now, for whoever shows them or plans by them; imports and histories keep all of them.</summary>
internal sealed class CountedProfiles(ProfileStore profiles, SentDeclarationStore declarations, IEnumerable<ICountFrom> countFrom) : IProfiles
{
    public async Task<ProfileState> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken)
    {
        var state = await profiles.FindAsync(schoolId, personId, cancellationToken);
        return state.Stage == ProfileStage.NotSent || await CountFromAsync(schoolId, cancellationToken) is not { } from
            ? state
            : SentThisYear.Of(state, from, await declarations.FindAsync(schoolId, personId, cancellationToken));
    }

    /// <summary>With those of declarations and settings, three range queries.</summary>
    public async Task<IReadOnlyDictionary<string, ProfileState>> ListAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var states = await profiles.ListAsync(schoolId, cancellationToken);
        if (await CountFromAsync(schoolId, cancellationToken) is not { } from)
            return states;
        var declared = await declarations.ListAsync(schoolId, cancellationToken);
        return states.ToDictionary(
            pair => pair.Key,
            pair => SentThisYear.Of(pair.Value, from, declared.TryGetValue(pair.Key, out var at) ? at : null),
            StringComparer.Ordinal);
    }

    public Task<IReadOnlyList<ProfileChange>> HistoryAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        profiles.HistoryAsync(schoolId, personId, cancellationToken);

    public Task<ProfileState> DeclareAsync(SchoolId schoolId, string personId, DateTimeOffset at, CancellationToken cancellationToken) =>
        profiles.DeclareAsync(schoolId, personId, at, cancellationToken);

    private async Task<DateTimeOffset?> CountFromAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        countFrom.FirstOrDefault() is { } decided ? await decided.ReadAsync(schoolId, cancellationToken) : null;
}
