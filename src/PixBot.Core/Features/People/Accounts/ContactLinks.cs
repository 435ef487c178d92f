using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>Ties accounts that the bot met before to people whom a roster brings, and unties those who leave it.</summary>
internal sealed class ContactLinks(ITable table)
{
    public Task TieAsync(SchoolId schoolId, EmailLinks ties, CancellationToken cancellationToken) =>
        ties.IsEmpty ? Task.CompletedTask : ChangeAsync(schoolId, ties.Apply, cancellationToken);

    public Task UntieAsync(SchoolId schoolId, IReadOnlySet<string> personIds, CancellationToken cancellationToken) =>
        ChangeAsync(
            schoolId,
            contact => contact.PersonId is { } id && personIds.Contains(id) ? contact with { PersonId = null } : contact,
            cancellationToken);

    private async Task ChangeAsync(SchoolId schoolId, Func<StoredContact, StoredContact> change, CancellationToken cancellationToken)
    {
        var partition = ContactRows.Partition(schoolId);
        var edits = new TableEdits(table, partition);
        await foreach (var row in table.QueryAsync(RowRange.StartingWith(partition, ContactRows.Accounts), cancellationToken))
        {
            if (Changed(row) is not null)
                await edits.AddAsync(new TableEdit(row.Key, row, Changed), cancellationToken);
        }

        await edits.FlushAsync(cancellationToken);

        RowChange? Changed(Row? row) =>
            row is not null && ContactRows.Read(schoolId, row) is var before && change(before) is var after && after != before
                ? new RowChange.Replace(ContactRows.ToRow(schoolId, after) with { ETag = row.ETag })
                : null;
    }
}
