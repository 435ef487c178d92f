using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import;

/// <summary>What an entry makes of whoever it speaks of.</summary>
internal static class RosterDecision
{
    /// <param name="filed">The person as they are; null for somebody new.</param>
    /// <returns>Null for a student without a class.</returns>
    public static Person? Decide(string personId, RosterEntry entry, Person? filed, RosterFields says)
    {
        var role = entry.Role ?? (Says(RosterFields.Role) ? null : filed?.Role) ?? Role.Student;
        var @class = Says(RosterFields.Class) ? entry.Class : filed?.Class;
        if (role == Role.Student && @class is null)
            return null;
        var keepsName = filed?.Email is not null && entry.Email is null && Name(filed.LastName, filed.FirstName).Agrees(Name(entry.LastName, entry.FirstName));
        return new(
            personId,
            keepsName ? filed!.LastName : entry.LastName,
            keepsName ? filed!.FirstName : entry.FirstName,
            @class,
            entry.Email ?? filed?.Email,
            role,
            Says(RosterFields.LocalId) ? entry.LocalId : filed?.LocalId,
            Says(RosterFields.ExtraTime) ? entry.ExtraTimePercent : filed?.ExtraTimePercent,
            Says(RosterFields.Language) ? entry.Language : filed?.Language)
        {
            Identifier = entry.Identifier ?? filed?.Identifier,
            NeedsAccessibleQuestions = filed is { NeedsAccessibleQuestions: true },
            IsTiedByName = entry.Email is null && filed is { IsTiedByName: true },
        };

        bool Says(RosterFields field) => says.HasFlag(field);
    }

    private static PersonName Name(string lastName, string firstName) => new(lastName, firstName);
}
