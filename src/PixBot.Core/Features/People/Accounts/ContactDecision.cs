using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.People.Accounts;

/// <summary>What a turn tells of an account.</summary>
internal static class ContactDecision
{
    /// <summary>Where Teams did not give the e-mail, it is asked again after so long.</summary>
    public static readonly TimeSpan AskAgainAfter = TimeSpan.FromDays(1);

    /// <param name="known">Null at the first contact.</param>
    public static StoredContact After(StoredContact? known, Turn turn, DateTimeOffset now)
    {
        var met = known ?? new(turn.Sender.AadObjectId, turn.Sender.UserId, turn.Chat);
        return met with
        {
            UserId = turn.Sender.UserId,
            Address = turn.Chat,
            OfClient = Languages.Parse(turn.Locale) ?? met.OfClient,
            Unreachable = turn.Input is TurnInput.Uninstalled ? UnreachableReason.Uninstalled : null,
            LastActiveOn = turn.Input is TurnInput.Uninstalled ? met.LastActiveOn : DateOnly.FromDateTime(now.UtcDateTime),
        };
    }

    /// <summary>Teams is asked once, and no chat is left to ask in after an uninstallation.</summary>
    public static bool IsEmailToAsk(StoredContact contact, DateTimeOffset now) =>
        contact.Email is null && contact.Unreachable is null && !(now - contact.EmailAskedAt < AskAgainAfter);

    /// <summary>An account whose e-mail is nobody's is looked for by name once a day, as the roster may have changed.</summary>
    public static bool IsNameToAsk(StoredContact contact, DateTimeOffset now) =>
        contact is { Email: not null, Unreachable: null } && !(now - contact.NameAskedAt < AskAgainAfter);

    public static Caller Who(SchoolId schoolId, StoredContact contact, Person? person, bool isNamedReferent, Language ofSchool) => new(
        schoolId,
        contact.ToContact(),
        person,
        isNamedReferent ? Role.Referent : person?.Role ?? Role.Guest,
        contact.Chosen ?? person?.Language ?? contact.OfClient ?? ofSchool);
}
