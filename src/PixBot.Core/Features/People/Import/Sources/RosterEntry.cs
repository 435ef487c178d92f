using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>What a source says of one person: a line of a file, a member of a group.</summary>
/// <param name="Class">As written; null for none.</param>
/// <param name="Email">Of the Teams account; null where the source has none, which then has identifiers.</param>
/// <param name="Role">Null where the source does not say.</param>
public sealed record RosterEntry(
    string LastName,
    string FirstName,
    string? Class,
    string? Email,
    Role? Role = null,
    string? LocalId = null,
    int? ExtraTimePercent = null,
    Language? Language = null)
{
    /// <summary>See <see cref="Person.Identifier"/>.</summary>
    internal string? Identifier { get; init; }

    /// <summary>Nom d'usage, by which the roster may have the person instead; for matching only.</summary>
    internal string? UsualName { get; init; }

    /// <summary>Null where the source does not say.</summary>
    internal StudentBirth? Birth { get; init; }
}

/// <param name="Number">Of the line or entry, from 1.</param>
internal abstract record RosterLine(int Number)
{
    public sealed record Good(int Number, RosterEntry Entry) : RosterLine(Number);

    /// <param name="Email">
    /// Of whom the line seems to speak, so that a mistake in it does not make them look gone; null where it cannot be read.
    /// </param>
    public sealed record Bad(BadLine Line, string? Email, string LastName, string FirstName) : RosterLine(Line.Number)
    {
        /// <summary>Another way to say of whom.</summary>
        public string? Identifier { get; init; }
    }

    /// <summary>Somebody who is at the school no more, or in no class yet.</summary>
    public sealed record LeftOut(int Number, RosterEntry Entry, bool IsInactive) : RosterLine(Number);

    /// <summary>What follows could not be read.</summary>
    public sealed record BrokenOff(int Number) : RosterLine(Number);
}
