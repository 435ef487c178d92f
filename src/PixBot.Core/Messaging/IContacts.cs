using PixBot.Core.Localization;
using PixBot.Core.State;

namespace PixBot.Core.Messaging;

/// <summary>The accounts that the bot has met, and who they are.</summary>
public interface IContacts
{
    /// <summary>
    /// Who sent the turn: ties the account to the roster by e-mail at its first contact, keeps its latest address, and
    /// marks it reachable again. Two reads for an account that is known and unchanged.
    /// </summary>
    Task<Caller> IdentifyAsync(Turn turn, CancellationToken cancellationToken);

    /// <summary>Who an account is now, for work that goes on after its turn; null where the bot has never met it. Changes nothing.</summary>
    Task<Caller?> FindAsync(SchoolId schoolId, string aadObjectId, CancellationToken cancellationToken);

    /// <summary>The same of many accounts, in two reads; without those whom the bot has never met.</summary>
    Task<IReadOnlyDictionary<string, Caller>> FindAsync(SchoolId schoolId, IReadOnlyCollection<string> aadObjectIds, CancellationToken cancellationToken);

    /// <summary>The contacts of those of the roster who have one, by person id; one range query.</summary>
    Task<IReadOnlyDictionary<string, Contact>> ByPersonAsync(SchoolId schoolId, CancellationToken cancellationToken);

    /// <summary>The account whose e-mail it is, whoever it is tied to.</summary>
    Task<Contact?> OfEmailAsync(SchoolId schoolId, string email, CancellationToken cancellationToken);

    Task<Contact?> OfPersonAsync(SchoolId schoolId, string personId, CancellationToken cancellationToken);

    /// <summary>The referents whom the bot can reach: by setting or by roster.</summary>
    Task<IReadOnlyList<Contact>> ReferentsAsync(SchoolId schoolId, CancellationToken cancellationToken);

    Task ChooseLanguageAsync(SchoolId schoolId, string aadObjectId, Language language, CancellationToken cancellationToken);

    /// <summary>The account's chat is another one: it had removed the old one. Its sends no longer fail.</summary>
    Task MoveAsync(SchoolId schoolId, string aadObjectId, Address chat, CancellationToken cancellationToken);

    /// <summary>Remembers that sends to the account fail, until its next activity.</summary>
    Task MarkUnreachableAsync(SchoolId schoolId, string aadObjectId, UnreachableReason reason, CancellationToken cancellationToken);
}
