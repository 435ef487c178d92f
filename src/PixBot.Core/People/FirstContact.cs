using PixBot.Core.Conversations;
using PixBot.Core.State;

namespace PixBot.Core.People;

/// <summary>Gets to know an account: asks Teams for its e-mail, and writes it down with the way back from the e-mail.</summary>
internal sealed class FirstContact(ITable table, IMemberLookup members, TimeProvider clock)
{
    public async Task<StoredContact> WithEmailAsync(StoredContact contact, Turn turn, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!ContactDecision.IsEmailToAsk(contact, now))
            return contact;
        var email = await members.EmailAsync(turn.Chat, turn.Sender.UserId, cancellationToken);
        return contact with { Email = string.IsNullOrWhiteSpace(email) ? null : Emails.Lower(email), EmailAskedAt = now };
    }

    /// <returns>False where another turn of the account was faster.</returns>
    public async Task<bool> TrySaveAsync(
        string tenantId, StoredContact contact, StoredContact? known, Row? row, CancellationToken cancellationToken)
    {
        var written = ContactRows.ToRow(tenantId, contact) with { ETag = row?.ETag };
        var changes = new List<RowChange> { row is null ? new RowChange.Insert(written) : new RowChange.Replace(written) };
        if (contact.Email is not null && contact.Email != known?.Email)
            changes.AddRange(await LeadingToAsync(tenantId, contact, cancellationToken));
        return await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }

    /// <summary>The e-mail leads to this account from now on; an account that had it before is nobody's, until it asks again.</summary>
    private async Task<IReadOnlyList<RowChange>> LeadingToAsync(string tenantId, StoredContact contact, CancellationToken cancellationToken)
    {
        var partition = ContactRows.Partition(tenantId);
        var index = ContactRows.Index(tenantId, PersonIds.Of(tenantId, contact.Email!), contact.AadObjectId);
        var before = await table.FindAsync(partition, index.Key, cancellationToken);
        if (before is null)
            return [new RowChange.Insert(index)];
        var replaced = new RowChange.Replace(index with { ETag = before.ETag });
        var former = before.Values.RequiredText("AadObjectId");
        return former != contact.AadObjectId && await table.FindAsync(partition, ContactRows.Key(former), cancellationToken) is { } formerRow
            ? [replaced, new RowChange.Replace(formerRow.With(formerRow.Values.With("PersonId", null).With("Email", null)))]
            : [replaced];
    }
}
