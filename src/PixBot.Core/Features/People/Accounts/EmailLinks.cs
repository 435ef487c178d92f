using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>Whom e-mails lead to once people were written: what accounts are tied and untied by.</summary>
internal sealed class EmailLinks(SchoolId schoolId)
{
    private readonly HashSet<string> natural = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> moved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> changed = new(StringComparer.Ordinal);

    public bool IsEmpty => natural.Count + moved.Count + changed.Count == 0;

    /// <param name="before">Null for somebody new.</param>
    public void Add(Person? before, Person after)
    {
        if (before is not null && before.Email != after.Email)
            changed[after.Id] = after.Email;
        if (after.Email is not { } email)
            return;
        if (PersonIds.Of(schoolId, email) == after.Id)
            natural.Add(after.Id);
        else
            moved[email] = after.Id;
    }

    /// <summary>The contact as it shall be: tied to whom its e-mail leads, untied from whoever has another now.</summary>
    public StoredContact Apply(StoredContact contact)
    {
        if (contact.PersonId is { } personId && changed.TryGetValue(personId, out var email) && email != contact.Email)
            contact = contact with { PersonId = null };
        return contact is { PersonId: null, Email: { } own } && PersonOf(own) is { } id ? contact with { PersonId = id } : contact;
    }

    private string? PersonOf(string email) =>
        moved.TryGetValue(email, out var id) ? id
        : PersonIds.Of(schoolId, email) is var own && natural.Contains(own) ? own
        : null;
}
