using PixBot.Core.Localization;

namespace PixBot.Core.School;

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
    /// <summary>The keyed hash of INE or identifier (of <c>IdentifierKeys</c>); null where no file gave one.</summary>
    public string? Identifier { get; init; }

    /// <summary>« Aménagement d'accessibilité numérique »: Pix leaves out the questions that are not accessible.</summary>
    public bool NeedsAccessibleQuestions { get; init; }

    /// <summary>The e-mail is that of the account whose name is the person's: no file and nobody gave it.</summary>
    public bool IsTiedByName { get; init; }

    public string FullName => $"{FirstName} {LastName}";
}
