using PixBot.Core.Audit;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>What a referent decides about an account whose name alone does not tell whose it is.</summary>
internal sealed class AccountDecisions(ITable table, DoubtfulAccounts doubts, AccountMoves accounts, AuditLog audit)
{
    /// <summary>Ties the account to one of its candidates, or (null) to nobody. The first decision stands.</summary>
    /// <returns>False where it was decided before, or the person is none of the candidates.</returns>
    public async Task<bool> DecideAsync(SchoolId schoolId, string accountId, string? personId, string by, CancellationToken cancellationToken)
    {
        if (await doubts.FindAsync(schoolId, accountId, cancellationToken) is not { } account)
            return false;
        if (personId is not null && !(account.CandidateIds.Contains(personId) && await TieAsync(schoolId, account, personId, cancellationToken)))
            return false;
        if (!await doubts.CloseAsync(schoolId, accountId, cancellationToken))
            return false;
        var note = new AuditNote(PeopleAudit.Account.Code, by) { PersonId = personId ?? accountId, Detail = personId is null ? "nobody" : PeopleAudit.Tied };
        await audit.RecordAsync(schoolId, note, cancellationToken);
        return true;
    }

    /// <summary>An account that was tied to the person by name before is nobody's then.</summary>
    private async Task<bool> TieAsync(SchoolId schoolId, DoubtfulAccount account, string personId, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = await table.FindAsync(PersonRows.Partition(schoolId), PersonRows.Key(personId), cancellationToken);
            if (row is null || PersonRows.Read(row).Filed is not { } before || !PersonIndex.IsFoundByName(before))
                return false;
            var after = before with { Email = account.Email, IsTiedByName = true };
            if (!await PersonEdits.TryWriteAsync(table, schoolId, before, after, row, cancellationToken))
                continue;
            await accounts.FollowAsync(schoolId, before, after, cancellationToken);
            return true;
        }
    }
}
