using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Privacy;

/// <summary>What People keeps of somebody beside the person's own row: account, doubts about it, lists of imports.</summary>
internal sealed class PeoplePersonalData(ITable table, DoubtfulAccounts doubts, RosterImportHistory history) : IPersonalData
{
    public async Task EraseAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        if (subject.AccountId is { } accountId)
        {
            await EraseAccountAsync(subject.School, accountId, cancellationToken);
            await doubts.ForgetAsync(subject.School, accountId, cancellationToken);
        }

        await history.ForgetAsync(subject.School, subject.PersonId, cancellationToken);
    }

    private async Task EraseAccountAsync(SchoolId schoolId, string accountId, CancellationToken cancellationToken)
    {
        var partition = ContactRows.Partition(schoolId);
        if (await table.FindAsync(partition, ContactRows.Key(accountId), cancellationToken) is not { } row)
            return;
        if (row.Values.Text("Email") is { } email)
            await table.TryDeleteAsync(partition, ContactRows.IndexKey(PersonIds.Of(schoolId, email)), cancellationToken);
        await table.TryDeleteAsync(partition, row.Key, cancellationToken);
    }
}
