using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>
/// Ties accounts to students whose school's file has no e-mail, by the name that Teams vouches for; never by what
/// somebody types. Where that is not certain a referent is asked, and the account stays a guest.
/// </summary>
internal sealed class NameLinks(ITable table, DoubtfulAccounts doubts, ErasedPeople erased, IDoubtNotice notice)
{
    /// <summary>Whether anybody of the roster is known by name only.</summary>
    public async Task<bool> AreAnyAsync(SchoolId schoolId, CancellationToken cancellationToken) =>
        await table.QueryAsync(RowRange.StartingWith(PersonRows.Partition(schoolId), PersonRows.Names), cancellationToken).AnyAsync(cancellationToken);

    /// <returns>The person, whose e-mail is the account's from now on; null where it is nobody, or is to be asked.</returns>
    public async Task<Person?> TieAsync(SchoolId schoolId, StoredContact contact, Member member, CancellationToken cancellationToken)
    {
        var name = new PersonName(member.Surname ?? "", member.GivenName ?? "");
        var candidates = await CandidatesAsync(schoolId, name, cancellationToken);
        var others = candidates.Count == 0 ? [] : await doubts.OpenAsync(schoolId, cancellationToken);
        var wasErased = candidates.Count > 0 && await erased.MayBeAsync(schoolId, contact, name, cancellationToken);
        var tie = NameLink.Decide(
            name, candidates, person => wasErased || others.Any(other => other.AccountId != contact.AadObjectId && other.CandidateIds.Contains(person.Id)));
        switch (tie)
        {
            case NameLink.Same same:
                return await TryTieAsync(schoolId, same.Person.Id, contact.Email!, cancellationToken);
            case NameLink.Ask ask:
                if (await doubts.AskAsync(schoolId, contact, member, ask.Candidates, cancellationToken) is { } round)
                    await notice.RaiseAsync(schoolId, contact.AadObjectId, round, cancellationToken);
                return null;
            default:
                return null;
        }
    }

    private async Task<IReadOnlyList<Person>> CandidatesAsync(SchoolId schoolId, PersonName name, CancellationToken cancellationToken)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in name.Parts.Concat(name.Swapped.Parts))
        {
            var range = RowRange.StartingWith(PersonRows.Partition(schoolId), PersonIndex.NamePrefix(part));
            await foreach (var index in table.QueryAsync(range, cancellationToken))
                ids.Add(PersonIndex.PersonId(index));
        }

        var found = await PersonRows.FindAsync(table, schoolId, ids, cancellationToken);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id].Filed).Where(PersonIndex.IsFoundByName)];
    }

    /// <summary>Null where somebody else has the person by now.</summary>
    private async Task<Person?> TryTieAsync(SchoolId schoolId, string personId, string email, CancellationToken cancellationToken)
    {
        if (await FindAsync(schoolId, personId, cancellationToken) is not { } row || PersonRows.Read(row).Filed is not { Email: null } before)
            return null;
        var after = before with { Email = email, IsTiedByName = true };
        return await PersonEdits.TryWriteAsync(table, schoolId, before, after, row, cancellationToken) ? after : null;
    }

    private Task<Row?> FindAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        table.FindAsync(PersonRows.Partition(schoolId), PersonRows.Key(personId), cancellationToken);
}
