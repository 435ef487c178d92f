using PixBot.Core.Files;

namespace PixBot.Core.People;

/// <summary>What a line of a roster makes of whoever it speaks of.</summary>
internal static class RosterDecision
{
    /// <summary>
    /// A column that the file does not have says nothing: who is there already keeps what is known. An empty cell says
    /// « none » (for the role: student).
    /// </summary>
    /// <param name="filed">The person as an earlier import left them; null for somebody new.</param>
    /// <returns>Null for a student without a class.</returns>
    public static Person? Decide(string personId, RosterEntry entry, Person? filed, RosterColumns columns)
    {
        var role = entry.Role ?? (columns.Role is null ? filed?.Role : null) ?? Role.Student;
        if (role == Role.Student && entry.Class is null)
            return null;
        return new(
            personId,
            entry.LastName,
            entry.FirstName,
            entry.Class,
            entry.Email,
            role,
            columns.LocalId is null ? filed?.LocalId : entry.LocalId,
            columns.ExtraTime is null ? filed?.ExtraTimePercent : entry.ExtraTimePercent,
            columns.Language is null ? filed?.Language : entry.Language);
    }
}
