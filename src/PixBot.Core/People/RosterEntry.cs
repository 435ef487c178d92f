using PixBot.Core.Texts;

namespace PixBot.Core.People;

/// <summary>What one line of a roster file says.</summary>
/// <param name="Class">As written; null for an empty cell.</param>
/// <param name="Role">Null where the cell is empty or the file has no such column.</param>
internal sealed record RosterEntry(
    string LastName,
    string FirstName,
    string? Class,
    string Email,
    Role? Role,
    string? LocalId,
    int? ExtraTimePercent,
    Language? Language);

internal abstract record RosterLine
{
    public sealed record Good(RosterEntry Entry) : RosterLine;

    /// <param name="Email">
    /// Of whom the line seems to speak, so that a mistake in it does not make them look gone; null where it cannot be read.
    /// </param>
    public sealed record Bad(BadLineAt At, string? Email, string LastName, string FirstName) : RosterLine;
}

/// <param name="Column">Null for a fault of the whole line.</param>
internal readonly record struct BadLineAt(int? Column, Files.LineFault Fault);
