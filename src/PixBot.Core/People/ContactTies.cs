using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>Ties accounts that the bot met before to people whom a roster brings, and unties those who leave it.</summary>
internal sealed class ContactTies(ITable table)
{
    /// <param name="personIds">Of people who are in the roster.</param>
    public Task TieAsync(string tenantId, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken)
    {
        var people = personIds.ToHashSet(StringComparer.Ordinal);
        return ChangeAsync(tenantId, contact => Tied(tenantId, contact, people), cancellationToken);
    }

    public Task UntieAsync(string tenantId, IReadOnlySet<string> personIds, CancellationToken cancellationToken) =>
        ChangeAsync(
            tenantId,
            contact => contact.PersonId is { } id && personIds.Contains(id) ? contact with { PersonId = null } : contact,
            cancellationToken);

    private static StoredContact Tied(string tenantId, StoredContact contact, HashSet<string> people) =>
        contact is { PersonId: null, Email: { } email } && PersonIds.Of(tenantId, email) is var id && people.Contains(id)
            ? contact with { PersonId = id }
            : contact;

    private async Task ChangeAsync(string tenantId, Func<StoredContact, StoredContact> change, CancellationToken cancellationToken)
    {
        var partition = ContactRows.Partition(tenantId);
        var edits = new TableEdits(table, partition);
        await foreach (var row in table.QueryAsync(RowRange.StartingWith(partition, ContactRows.Accounts), cancellationToken))
        {
            if (Changed(row) is not null)
                await edits.AddAsync(new TableEdit(row.Key, row, Changed), cancellationToken);
        }

        await edits.FlushAsync(cancellationToken);

        RowChange? Changed(Row? row) =>
            row is not null && ContactRows.Read(tenantId, row) is var before && change(before) is var after && after != before
                ? new RowChange.Replace(ContactRows.ToRow(tenantId, after) with { ETag = row.ETag })
                : null;
    }
}
