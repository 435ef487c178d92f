using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

public abstract record RosterImportOutcome
{
    /// <summary>Its good lines are the roster's now.</summary>
    public sealed record Imported(RosterImport Import) : RosterImportOutcome;

    /// <summary>Nothing was changed: it is no roster, says <paramref name="File"/>.</summary>
    public sealed record NotARoster(RecognizedFile File) : RosterImportOutcome;

    /// <summary>Nothing was changed: it has the columns, but not one good line.</summary>
    public sealed record NoGoodLine(BadLines BadLines) : RosterImportOutcome;
}

/// <summary>What an import did. People's own words in it are to escape.</summary>
/// <param name="ImportId">With it those who are gone can be removed.</param>
/// <param name="Good">How many lines were taken: the sum of added, updated and unchanged.</param>
/// <param name="Changes">The first of those updated, as they were and are.</param>
/// <param name="Gone">Those of the roster of whom the file does not speak: still there until removed on purpose.</param>
/// <param name="Classes">How many students the file has in each class, by name.</param>
/// <param name="WhatChanged">Who joined, left and changed class or e-mail.</param>
/// <param name="Inactive">Students whom the source has as inactive: left out.</param>
/// <param name="WithoutClass">Students whom the source has in no class: left out.</param>
/// <param name="Undecided">The first of the entries that a referent has to decide.</param>
/// <param name="IsBrokenOff">The file could not be read to its end, so nobody counts as gone.</param>
public sealed record RosterImport(
    string ImportId,
    int Good,
    int Added,
    int Updated,
    int Unchanged,
    IReadOnlyList<PersonChange> Changes,
    BadLines BadLines,
    MissingPeople Gone,
    IReadOnlyDictionary<string, int> Classes,
    int Supervisors,
    int Referents,
    RosterChanges WhatChanged,
    int Inactive,
    int WithoutClass,
    int UndecidedCount,
    IReadOnlyList<UndecidedEntry> Undecided,
    bool IsBrokenOff)
{
    public int Students => Classes.Values.Sum();

    /// <summary>False where the source knows students by an identifier instead.</summary>
    public bool HasEmails { get; init; } = true;
}

/// <summary>An entry that fits several students, or contradicts the one that it fits.</summary>
/// <param name="RowKey">Names the entry within its import.</param>
public sealed record UndecidedEntry(
    string RowKey, int Line, string LastName, string FirstName, string? Class, string? Email, RosterDoubt Doubt, IReadOnlyList<Person> Candidates);

public abstract record EntryOutcome
{
    /// <summary>The entry is this person's now, new or known.</summary>
    public sealed record Decided(Person Person) : EntryOutcome;

    /// <summary>It was decided before; that stands.</summary>
    public sealed record DecidedBefore : EntryOutcome;

    /// <summary>The person is none of the entry's candidates, or has left the roster.</summary>
    public sealed record NotACandidate : EntryOutcome;

    public sealed record UnknownEntry : EntryOutcome;
}

public sealed record PersonChange(Person Before, Person After);

/// <param name="First">The first of them, by role (referents first), class and name.</param>
public sealed record MissingPeople(int Count, IReadOnlyList<Person> First)
{
    private const int Kept = 100;

    public static readonly MissingPeople None = new(0, []);

    internal static MissingPeople Of(IReadOnlyList<Person> gone) => new(
        gone.Count,
        [.. gone
            .OrderByDescending(person => person.Role)
            .ThenBy(person => person.Class, Alphabet.Classes)
            .ThenBy(person => person.LastName, StringComparer.OrdinalIgnoreCase)
            .Take(Kept)]);
}

public abstract record RemovalOutcome
{
    /// <param name="Removed">How many went by this import's removal, also where it is asked for again.</param>
    public sealed record Done(int Removed) : RemovalOutcome;

    /// <summary>Another roster was imported since: its own list of those gone is the one to confirm.</summary>
    public sealed record Superseded : RemovalOutcome;

    public sealed record UnknownImport : RemovalOutcome;
}
