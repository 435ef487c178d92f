using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>Ties accounts anew once a person's e-mail has been corrected.</summary>
internal sealed class AccountMoves(ITable table, IContacts contacts, ContactLinks ties, IMemberLookup members, TimeProvider clock)
{
    /// <summary>
    /// The account that was theirs stays theirs only if Teams says that the new e-mail is its own: the old one may have
    /// been somebody else's. An account that had the new e-mail already is theirs now.
    /// </summary>
    /// <param name="before">Null for somebody new.</param>
    /// <returns>Whether an account that was theirs is not any more.</returns>
    public async Task<bool> FollowAsync(SchoolId schoolId, Person? before, Person after, CancellationToken cancellationToken)
    {
        if (before?.Email == after.Email)
            return false;
        var former = before?.Email is { } email ? await contacts.OfEmailAsync(schoolId, email, cancellationToken) : null;
        var wasTheirs = former is not null && former.PersonId == after.Id;
        var stays = wasTheirs && after.Email is not null && await HasAsync(former!, after.Email, cancellationToken);
        if (stays)
            await RenameAsync(schoolId, former!.AadObjectId, after.Email!, cancellationToken);
        var emails = new EmailLinks(schoolId);
        emails.Add(before, after);
        await ties.TieAsync(schoolId, emails, cancellationToken);
        return wasTheirs && !stays;
    }

    private async Task<bool> HasAsync(Contact contact, string email, CancellationToken cancellationToken) =>
        (await members.FindAsync(contact.Address, contact.UserId, cancellationToken))?.Email is { } own && Emails.Lower(own) == email;

    private async Task RenameAsync(SchoolId schoolId, string accountId, string email, CancellationToken cancellationToken)
    {
        await table.ChangeAsync(
            ContactRows.Partition(schoolId),
            ContactRows.Key(accountId),
            row => row?.With(row.Values.With("Email", email).With("EmailAskedAt", clock.GetUtcNow())),
            cancellationToken);
        await table.PutAsync(ContactRows.Index(schoolId, PersonIds.Of(schoolId, email), accountId), cancellationToken);
    }
}
