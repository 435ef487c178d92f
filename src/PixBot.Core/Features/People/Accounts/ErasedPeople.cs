using PixBot.Core.State;
using PixBot.Core.State.Personal;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>
/// Remembers whom the school erased, as keyed hashes that say nothing by themselves: whoever writes again must not be taken
/// for a namesake who is still there, and see that one's data.
/// </summary>
internal sealed class ErasedPeople(ITable table, IdentifierKeys keys)
{
    public const string Kind = "erased-people";

    /// <summary>Before the person goes, so that a crash in between leaves nobody to be mistaken.</summary>
    public async Task NoteAsync(DataSubject subject, CancellationToken cancellationToken)
    {
        var name = new PersonName(subject.LastName ?? "", subject.FirstName ?? "");
        foreach (var key in await KeysAsync(subject.School, [subject.AccountId, subject.Email, name.Key], cancellationToken))
            await table.PutAsync(new Row(Partitions.Of(subject.School, Kind), key, RowValues.Of(("At", subject.Now))), cancellationToken);
    }

    /// <summary>Whether the account, its e-mail or its name was that of somebody erased.</summary>
    public async Task<bool> MayBeAsync(SchoolId schoolId, StoredContact contact, PersonName name, CancellationToken cancellationToken)
    {
        if (!await table.QueryAsync(new RowRange(Partitions.Of(schoolId, Kind)), cancellationToken).AnyAsync(cancellationToken))
            return false;
        foreach (var key in await KeysAsync(schoolId, [contact.AadObjectId, contact.Email, name.Key, name.SwappedKey], cancellationToken))
        {
            if (await table.FindAsync(Partitions.Of(schoolId, Kind), key, cancellationToken) is not null)
                return true;
        }

        return false;
    }

    private async Task<IReadOnlyList<string>> KeysAsync(SchoolId schoolId, IEnumerable<string?> known, CancellationToken cancellationToken)
    {
        var hash = await keys.HasherAsync(schoolId, cancellationToken);
        return [.. known.OfType<string>().Where(text => text.Length > 0).Select(text => hash($"erased {text}")).Distinct(StringComparer.Ordinal)];
    }
}
