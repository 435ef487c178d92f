namespace PixBot.Core.Features.People.Import.History;

/// <summary>What an import changed about somebody, by id: names are looked up where it is shown.</summary>
/// <param name="From">The class before; null for none.</param>
/// <param name="To">The class after; null for none.</param>
public sealed record RosterChange(RosterChangeKind Kind, string PersonId, string? From, string? To);

public enum RosterChangeKind
{
    Joined,

    /// <summary>Not in the source: still in the roster until removed on purpose.</summary>
    Left,
    Class,
    Email,
}

/// <summary>How many students of a class an import changed.</summary>
/// <param name="Arrived">From another class.</param>
/// <param name="Departed">To another class.</param>
public sealed record ClassChange(string Class, int Joined, int Left, int Arrived, int Departed);

/// <summary>What an import changed: all of it counted, and the first of it by person.</summary>
/// <param name="People">None for a first import, to which everybody is new.</param>
public sealed record RosterChanges(int Joined, int Left, int Class, int Email, IReadOnlyList<ClassChange> Classes, IReadOnlyList<RosterChange> People)
{
    public static readonly RosterChanges None = new(0, 0, 0, 0, [], []);

    public int Count => Joined + Left + Class + Email;

    public int Of(RosterChangeKind kind) => kind switch
    {
        RosterChangeKind.Joined => Joined,
        RosterChangeKind.Left => Left,
        RosterChangeKind.Class => Class,
        _ => Email,
    };
}
