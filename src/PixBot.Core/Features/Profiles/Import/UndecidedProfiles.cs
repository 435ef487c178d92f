using PixBot.Core.Features.People;
using PixBot.Core.State;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>What a referent decides about the lines of an export that the import left open.</summary>
public sealed class UndecidedProfiles
{
    private readonly UndecidedRows rows;
    private readonly ProfileStore profiles;
    private readonly IRoster roster;

    internal UndecidedProfiles(UndecidedRows rows, ProfileStore profiles, IRoster roster) =>
        (this.rows, this.profiles, this.roster) = (rows, profiles, roster);

    /// <summary>All lines that the import left open, decided since or not, by line; two queries, however many.</summary>
    public async Task<IReadOnlyList<UndecidedRow>> ListAsync(SchoolId schoolId, string importId, CancellationToken cancellationToken)
    {
        var undecided = await rows.ListAsync(schoolId, importId, cancellationToken);
        var people = await roster.FindAsync(schoolId, [.. undecided.SelectMany(row => row.CandidateIds)], cancellationToken);
        return
        [
            .. undecided
                .Select(row => row.ToUndecidedRow([.. row.CandidateIds.Where(people.ContainsKey).Select(id => people[id])]))
                .OrderBy(row => row.Line),
        ];
    }

    /// <summary>Ties a line to one of its candidates, or (null) to nobody. Idempotent; the first decision stands.</summary>
    /// <param name="actorId">Whoever decides, for the student's history.</param>
    public async Task<ResolveOutcome> ResolveAsync(
        SchoolId schoolId, string importId, string rowKey, string? personId, string actorId, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(schoolId, importId, rowKey, cancellationToken) is not { } row)
            return new ResolveOutcome.UnknownRow();
        if (personId is not null && !await IsCandidateAsync(schoolId, row, personId, cancellationToken))
            return new ResolveOutcome.NotACandidate();
        var decision = new RowDecision(personId);
        var standing = await rows.DecideAsync(row, decision, cancellationToken);
        if (standing != decision)
            return new ResolveOutcome.DecidedOtherwise(standing);
        await rows.RememberAsync(schoolId, row, decision, cancellationToken);
        if (personId is null)
            return new ResolveOutcome.Resolved(null);
        var origin = new ProfileOrigin(OriginKind.Decision, row.AsOf, row.Campaign, importId, actorId);
        return new ResolveOutcome.Resolved(
            await profiles.ChangeAsync(schoolId, personId, state => state.After(row.Profile, row.AsOf), origin, cancellationToken));
    }

    private async Task<bool> IsCandidateAsync(SchoolId schoolId, StoredUndecided row, string personId, CancellationToken cancellationToken) =>
        row.CandidateIds.Contains(personId) && await roster.FindAsync(schoolId, personId, cancellationToken) is not null;
}
