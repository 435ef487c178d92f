using PixBot.Core.Features.People.Accounts;
using PixBot.Core.Messaging;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Installation;

internal enum AccountIntroduction
{
    /// <summary>The account is the person's from now on, and can be written to.</summary>
    Introduced,

    /// <summary>The person's own activity was faster; nothing of what it told was changed.</summary>
    KnownAlready,

    /// <summary>The account is tied to somebody else: nobody is guessed.</summary>
    OfAnother,
}

/// <summary>Gets to know accounts whose people never wrote: from the directory, beside what their own activities tell.</summary>
internal sealed class AccountIntroductions(ITable table, AccountResolver acquaintance)
{
    /// <param name="chat">Whatever the person's own activity said is kept instead.</param>
    public async Task<AccountIntroduction> IntroduceAsync(
        SchoolId schoolId, InstallPerson person, string objectId, Address chat, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await HasOtherAccountAsync(schoolId, person, objectId, cancellationToken))
                return AccountIntroduction.KnownAlready;
            var row = await table.FindAsync(ContactRows.Partition(schoolId), ContactRows.Key(objectId), cancellationToken);
            var known = row is null ? null : ContactRows.Read(schoolId, row);
            if (known is { PersonId: { } other } && other != person.PersonId)
                return AccountIntroduction.OfAnother;
            if (Met(known, person, objectId, chat) is not { } met)
                return AccountIntroduction.KnownAlready;
            if (await acquaintance.TrySaveAsync(schoolId, met, known, row, cancellationToken))
                return AccountIntroduction.Introduced;
        }
    }

    /// <summary>Whether the person has turned up by themselves, and can be written to.</summary>
    public async Task<bool> IsKnownAsync(SchoolId schoolId, InstallPerson person, string objectId, CancellationToken cancellationToken) =>
        await HasOtherAccountAsync(schoolId, person, objectId, cancellationToken)
        || await AccountAsync(schoolId, objectId, cancellationToken) is { Unreachable: null } known && known.PersonId == person.PersonId;

    /// <summary>Null where nothing is to add.</summary>
    internal static StoredContact? Met(StoredContact? known, InstallPerson person, string objectId, Address chat) => known switch
    {
        // Teams' own id of the account comes with its first activity; until then the object id opens chats as well.
        null => new(objectId, objectId, chat, person.Email, PersonId: person.PersonId),
        { PersonId: null } => known with { Email = person.Email, PersonId = person.PersonId },
        { Unreachable: UnreachableReason.NeverInstalled or UnreachableReason.ConversationGone } => known with { Address = chat, Unreachable = null },
        _ => null,
    };

    private async Task<bool> HasOtherAccountAsync(SchoolId schoolId, InstallPerson person, string objectId, CancellationToken cancellationToken) =>
        await table.FindAsync(ContactRows.Partition(schoolId), ContactRows.IndexKey(PersonIds.Of(schoolId, person.Email)), cancellationToken) is { } index
        && index.Values.RequiredText("AadObjectId") is var account
        && account != objectId
        && (await AccountAsync(schoolId, account, cancellationToken))?.PersonId == person.PersonId;

    private async Task<StoredContact?> AccountAsync(SchoolId schoolId, string objectId, CancellationToken cancellationToken) =>
        await table.FindAsync(ContactRows.Partition(schoolId), ContactRows.Key(objectId), cancellationToken) is { } row
            ? ContactRows.Read(schoolId, row)
            : null;
}
