using Microsoft.Extensions.Options;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

internal sealed class Contacts(
    ITable table, AccountResolver acquaintance, NamedReferents referents, IRoster roster, IOptions<PixBotOptions> options) : IContacts
{
    public async Task<Caller> IdentifyAsync(Turn turn, CancellationToken cancellationToken)
    {
        var schoolId = turn.School;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = await table.FindAsync(ContactRows.Partition(schoolId), ContactRows.Key(turn.Sender.AadObjectId), cancellationToken);
            var known = row is null ? null : ContactRows.Read(schoolId, row);
            var (met, person) = await acquaintance.OfAsync(known, turn, cancellationToken);
            var isNothingNew = met == known || (known is null && turn.Input is TurnInput.Uninstalled);
            if (isNothingNew || await acquaintance.TrySaveAsync(schoolId, met, known, row, cancellationToken))
                return ContactDecision.Who(schoolId, met, person, IsNamed(met), options.Value.School.DefaultLanguage);
        }
    }

    public async Task<Caller?> FindAsync(SchoolId schoolId, string aadObjectId, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(ContactRows.Partition(schoolId), ContactRows.Key(aadObjectId), cancellationToken);
        if (row is null)
            return null;
        var contact = ContactRows.Read(schoolId, row);
        var person = contact.PersonId is { } id ? await roster.FindAsync(schoolId, id, cancellationToken) : null;
        return ContactDecision.Who(schoolId, contact, person, IsNamed(contact), options.Value.School.DefaultLanguage);
    }

    public async Task<IReadOnlyDictionary<string, Caller>> FindAsync(
        SchoolId schoolId, IReadOnlyCollection<string> aadObjectIds, CancellationToken cancellationToken)
    {
        var rows = await table.FindAsync(ContactRows.Partition(schoolId), [.. aadObjectIds.Select(ContactRows.Key)], cancellationToken);
        var contacts = rows.Select(row => ContactRows.Read(schoolId, row)).ToList();
        var people = await roster.FindAsync(schoolId, [.. contacts.Select(contact => contact.PersonId).OfType<string>()], cancellationToken);
        return contacts.ToDictionary(
            contact => contact.AadObjectId,
            contact => ContactDecision.Who(
                schoolId,
                contact,
                contact.PersonId is { } id ? people.GetValueOrDefault(id) : null,
                IsNamed(contact),
                options.Value.School.DefaultLanguage),
            StringComparer.OrdinalIgnoreCase);
    }

    public async Task<IReadOnlyDictionary<string, Contact>> ByPersonAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var contacts = new Dictionary<string, Contact>(StringComparer.Ordinal);
        var accounts = RowRange.StartingWith(ContactRows.Partition(schoolId), ContactRows.Accounts);
        await foreach (var row in table.QueryAsync(accounts, cancellationToken))
        {
            if (ContactRows.Read(schoolId, row) is { PersonId: { } personId } contact)
                contacts[personId] = contact.ToContact();
        }

        return contacts;
    }

    public async Task<Contact?> OfPersonAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken) =>
        await roster.FindAsync(schoolId, personId, cancellationToken) is { Email: { } email }
        && await OfEmailAsync(schoolId, email, cancellationToken) is { } contact
        && contact.PersonId == personId
            ? contact
            : null;

    public async Task<Contact?> OfEmailAsync(SchoolId schoolId, string email, CancellationToken cancellationToken)
    {
        var key = ContactRows.IndexKey(PersonIds.Of(schoolId, email));
        var index = await table.FindAsync(ContactRows.Partition(schoolId), key, cancellationToken);
        return index is null ? null : await OfAccountAsync(schoolId, index.Values.RequiredText("AadObjectId"), cancellationToken);
    }

    public async Task<IReadOnlyList<Contact>> ReferentsAsync(SchoolId schoolId, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, Contact>(StringComparer.Ordinal);
        foreach (var objectId in referents.ObjectIds)
            Keep(await OfAccountAsync(schoolId, objectId, cancellationToken));
        foreach (var email in referents.Emails)
            Keep(await OfEmailAsync(schoolId, email, cancellationToken));
        var ofRoster = RowRange.StartingWith(PersonRows.Partition(schoolId), PersonRows.Referents);
        await foreach (var row in table.QueryAsync(ofRoster, cancellationToken))
            Keep(await OfPersonAsync(schoolId, row.Key[PersonRows.Referents.Length..], cancellationToken));
        return [.. found.Values];

        void Keep(Contact? contact)
        {
            if (contact is not null && Reach.Of(contact) is Reach.Reachable)
                found[contact.AadObjectId] = contact;
        }
    }

    public async Task ChooseLanguageAsync(SchoolId schoolId, string aadObjectId, Language language, CancellationToken cancellationToken)
    {
        var row = await ChangeAsync(schoolId, aadObjectId, contact => contact with { Chosen = language }, cancellationToken);
        if (row is not null && ContactRows.Read(schoolId, row).PersonId is { } personId)
        {
            await table.ChangeAsync(
                PersonRows.Partition(schoolId),
                PersonRows.Key(personId),
                person => person?.With(person.Values.With("ChosenLanguage", language.Code())),
                cancellationToken);
        }
    }

    public Task MarkUnreachableAsync(SchoolId schoolId, string aadObjectId, UnreachableReason reason, CancellationToken cancellationToken) =>
        ChangeAsync(schoolId, aadObjectId, contact => contact with { Unreachable = reason }, cancellationToken);

    public Task MoveAsync(SchoolId schoolId, string aadObjectId, Address chat, CancellationToken cancellationToken) =>
        ChangeAsync(schoolId, aadObjectId, contact => contact with { Address = chat, Unreachable = null }, cancellationToken);

    private bool IsNamed(StoredContact contact) => referents.Includes(contact.AadObjectId) || referents.Includes(contact.Email);

    private Task<Row?> ChangeAsync(
        SchoolId schoolId, string aadObjectId, Func<StoredContact, StoredContact> change, CancellationToken cancellationToken) =>
        table.ChangeAsync(
            ContactRows.Partition(schoolId),
            ContactRows.Key(aadObjectId),
            row => row is not null && ContactRows.Read(schoolId, row) is var before && change(before) is var after && after != before
                ? ContactRows.ToRow(schoolId, after)
                : null,
            cancellationToken);

    private async Task<Contact?> OfAccountAsync(SchoolId schoolId, string aadObjectId, CancellationToken cancellationToken) =>
        await table.FindAsync(ContactRows.Partition(schoolId), ContactRows.Key(aadObjectId), cancellationToken) is { } row
            ? ContactRows.Read(schoolId, row).ToContact()
            : null;
}
