using PixBot.Core.Messaging;
using PixBot.Core.Texts;

namespace PixBot.Core.People;

/// <summary>Somebody of the school's roster.</summary>
/// <param name="Id">
/// Derived from tenant and the e-mail or identifier that they came with, and kept when those change; fit for keys and
/// logs, as it says nothing about the person.
/// </param>
/// <param name="Class">Null for whoever has none (staff).</param>
/// <param name="Email">Lower case; null for a student whose school's file has none and whose account is not known yet.</param>
/// <param name="LocalId">Identifiant local: what a campaign's external identifier may hold.</param>
/// <param name="ExtraTimePercent">Temps majoré, such as 33; null for none.</param>
/// <param name="Language">The roster's column or the person's own choice; null: the school's.</param>
public sealed record Person(
    string Id,
    string LastName,
    string FirstName,
    string? Class,
    string? Email,
    Role Role,
    string? LocalId = null,
    int? ExtraTimePercent = null,
    Language? Language = null)
{
    /// <summary>The keyed hash of INE or identifier (<see cref="IdentifierKeys"/>); null where no file gave one.</summary>
    public string? Identifier { get; init; }

    /// <summary>The e-mail is that of the account whose name is the person's: no file and nobody gave it.</summary>
    public bool IsTiedByName { get; init; }

    public string FullName => $"{FirstName} {LastName}";
}

public enum Role
{
    Student,
    Supervisor,
    Referent,

    /// <summary>Anyone of the tenant whom neither roster nor settings know: general answers only.</summary>
    Guest,
}

/// <summary>How the bot reaches an account of the tenant: known since its first activity.</summary>
/// <param name="PersonId">Null while the account is tied to nobody of the roster.</param>
/// <param name="Language">What the person chose or the client said; null where neither.</param>
/// <param name="Unreachable">Why sends fail, until the next activity; null where they do not.</param>
public sealed record Contact(
    string AadObjectId,
    string UserId,
    Address Address,
    string? PersonId,
    string? Email,
    Language? Language,
    UnreachableReason? Unreachable)
{
    /// <summary>The day (UTC) of its latest activity; null where none is known.</summary>
    public DateOnly? LastActiveOn { get; init; }
}

/// <summary>Who sent a turn.</summary>
/// <param name="Person">Null for a guest, and for a referent of the settings whom no roster names.</param>
/// <param name="Language">In which to answer: chosen, else the roster's, else the client's, else the school's.</param>
public sealed record Who(string TenantId, Contact Contact, Person? Person, Role Role, Language Language)
{
    public bool IsReferent => Role == Role.Referent;
}
