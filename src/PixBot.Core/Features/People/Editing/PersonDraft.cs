using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Editing;

/// <summary>What a referent says of a person, parsed.</summary>
/// <param name="Class">Null for none, which a student cannot have.</param>
/// <param name="Email">Lower case; null for none, which only a student can have.</param>
public sealed record PersonDraft(
    string LastName, string FirstName, string? Class, string? Email, Role Role, int? ExtraTimePercent, Language? Language)
{
    public bool NeedsAccessibleQuestions { get; init; }

    /// <summary>What others read of the person.</summary>
    internal IEnumerable<string?> Shown => [LastName, FirstName, Class];

    internal Person On(Person person) => person with
    {
        LastName = LastName,
        FirstName = FirstName,
        Class = Class,
        Email = Email,
        IsTiedByName = person.IsTiedByName && person.Email == Email,
        Role = Role,
        ExtraTimePercent = ExtraTimePercent,
        Language = Language,
        NeedsAccessibleQuestions = NeedsAccessibleQuestions,
    };

    internal static PersonDraft Of(Person person) => new(
        person.LastName, person.FirstName, person.Class, person.Email, person.Role, person.ExtraTimePercent, person.Language)
    {
        NeedsAccessibleQuestions = person.NeedsAccessibleQuestions,
    };

    /// <summary>The names of what differs, for the audit.</summary>
    internal IEnumerable<string> DifferencesTo(PersonDraft other)
    {
        if ((LastName, FirstName) != (other.LastName, other.FirstName))
            yield return "name";
        if (Class != other.Class)
            yield return "class";
        if (Email != other.Email)
            yield return "email";
        if (Role != other.Role)
            yield return $"role:{Role.Code()}";
        if (ExtraTimePercent != other.ExtraTimePercent)
            yield return "extra-time";
        if (NeedsAccessibleQuestions != other.NeedsAccessibleQuestions)
            yield return "accessibility";
        if (Language != other.Language)
            yield return "language";
    }
}

public abstract record PersonOutcome
{
    /// <param name="Person">As they are now.</param>
    /// <param name="LostAccount">An account was tied to them whose e-mail is not theirs any more.</param>
    public sealed record Saved(Person Person, bool LostAccount = false) : PersonOutcome;

    /// <summary>Somebody else changed the person since the form was opened; nothing was written.</summary>
    public sealed record ChangedMeanwhile(Person Person) : PersonOutcome;

    public sealed record EmailTaken(Person By) : PersonOutcome;

    /// <summary>Without them nobody could change anything any more.</summary>
    public sealed record LastReferent : PersonOutcome;

    public sealed record Unknown : PersonOutcome;
}
