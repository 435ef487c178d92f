namespace PixBot.Core.People;

/// <summary>What an entry makes of whoever it speaks of.</summary>
internal static class RosterDecision
{
    /// <param name="filed">The person as an earlier import left them; null for somebody new.</param>
    /// <returns>Null for a student without a class.</returns>
    public static Person? Decide(string personId, RosterEntry entry, Person? filed, RosterFields says)
    {
        var role = entry.Role ?? (Says(RosterFields.Role) ? null : filed?.Role) ?? Role.Student;
        var @class = Says(RosterFields.Class) ? entry.Class : filed?.Class;
        if (role == Role.Student && @class is null)
            return null;
        return new(
            personId,
            entry.LastName,
            entry.FirstName,
            @class,
            entry.Email!,
            role,
            Says(RosterFields.LocalId) ? entry.LocalId : filed?.LocalId,
            Says(RosterFields.ExtraTime) ? entry.ExtraTimePercent : filed?.ExtraTimePercent,
            Says(RosterFields.Language) ? entry.Language : filed?.Language);

        bool Says(RosterFields field) => says.HasFlag(field);
    }
}
