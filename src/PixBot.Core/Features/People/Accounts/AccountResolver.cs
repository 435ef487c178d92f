using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>
/// Gets to know an account: asks Teams for its e-mail, finds whom it leads to (failing that, whom its name leads to), and
/// writes it down with the way back from the e-mail.
/// </summary>
internal sealed class AccountResolver(ITable table, IRoster roster, NameLinks names, IMemberLookup members, TimeProvider clock)
{
    /// <param name="known">Null at the first contact.</param>
    public async Task<(StoredContact Contact, Person? Person)> OfAsync(StoredContact? known, Turn turn, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var (schoolId, met) = (turn.School, ContactDecision.After(known, turn, now));
        Member? member = null;
        if (ContactDecision.IsEmailToAsk(met, now))
        {
            member = await AskAsync(turn, cancellationToken);
            met = met with { Email = string.IsNullOrWhiteSpace(member?.Email) ? null : Emails.Lower(member.Email), EmailAskedAt = now };
        }

        var person = await PersonAsync(schoolId, met, cancellationToken);
        if (person is null && ContactDecision.IsNameToAsk(met, now))
        {
            met = met with { NameAskedAt = now };
            person = await names.AreAnyAsync(schoolId, cancellationToken)
                && (member ?? await AskAsync(turn, cancellationToken)) is { } named
                    ? await names.TieAsync(schoolId, met, named, cancellationToken)
                    : null;
        }

        return (met with { PersonId = person?.Id }, person);
    }

    /// <returns>False where another turn of the account was faster.</returns>
    public async Task<bool> TrySaveAsync(
        SchoolId schoolId, StoredContact contact, StoredContact? known, Row? row, CancellationToken cancellationToken)
    {
        var written = ContactRows.ToRow(schoolId, contact) with { ETag = row?.ETag };
        var changes = new List<RowChange> { row is null ? new RowChange.Insert(written) : new RowChange.Replace(written) };
        if (contact.Email is not null && contact.Email != known?.Email)
            changes.AddRange(await LeadingToAsync(schoolId, contact, cancellationToken));
        return await table.WriteAsync(changes, cancellationToken) is WriteOutcome.Written;
    }

    private Task<Member?> AskAsync(Turn turn, CancellationToken cancellationToken) =>
        members.FindAsync(turn.Chat, turn.Sender.UserId, cancellationToken);

    /// <summary>One read for whoever is tied: the person confirms the e-mail.</summary>
    private async Task<Person?> PersonAsync(SchoolId schoolId, StoredContact contact, CancellationToken cancellationToken)
    {
        if (contact.Email is not { } email)
            return null;
        return contact.PersonId is { } personId
            && await roster.FindAsync(schoolId, personId, cancellationToken) is { } tied
            && tied.Email == email
                ? tied
                : await roster.FindByEmailAsync(schoolId, email, cancellationToken);
    }

    /// <summary>The e-mail leads to this account from now on; an account that had it before is nobody's, until it asks again.</summary>
    private async Task<IReadOnlyList<RowChange>> LeadingToAsync(SchoolId schoolId, StoredContact contact, CancellationToken cancellationToken)
    {
        var partition = ContactRows.Partition(schoolId);
        var index = ContactRows.Index(schoolId, PersonIds.Of(schoolId, contact.Email!), contact.AadObjectId);
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
