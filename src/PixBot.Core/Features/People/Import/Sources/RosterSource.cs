namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Where entries come from, and what they may change.</summary>
/// <param name="Says">
/// What the source speaks of. Of everything else whoever is there already keeps what is known; where it speaks, nothing
/// said means « none » (for the role: student).
/// </param>
/// <param name="Name">What people call it, such as the name of a file or group; text that people wrote.</param>
/// <param name="By">The id of the person, else of the account, that asked for the import; null for nobody.</param>
public sealed record RosterSource(RosterOrigin Origin, RosterScope Scope, RosterFields Says, string? Name = null, string? By = null)
{
    /// <summary>How a file names its columns, for what is said of its bad lines.</summary>
    internal string? ClassHeader { get; init; }

    internal string? EmailHeader { get; init; }
}

public enum RosterOrigin
{
    Csv,
    Siecle,
    Fregata,
    EntraGroup,
}

/// <summary>For whom a source speaks: of those, whoever is missing from it counts as gone.</summary>
public enum RosterScope
{
    /// <summary>Everybody.</summary>
    School,

    /// <summary>All students, and nobody else.</summary>
    Students,

    /// <summary>Some, such as one class: nobody counts as gone.</summary>
    Part,
}

[Flags]
public enum RosterFields
{
    None = 0,
    Class = 1,
    Email = 2,
    Role = 4,
    LocalId = 8,
    ExtraTime = 16,
    Language = 32,
}
