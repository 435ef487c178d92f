using System.Globalization;
using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>What a file without e-mails says of a student, cleaned.</summary>
/// <param name="Birth">With the names as they are written.</param>
internal readonly record struct StudentFields(string Identifier, string LastName, string FirstName, string UsualName, StudentBirth Birth);

/// <summary>How a file names what is needed of a student.</summary>
internal readonly record struct StudentHeaders(string Identifier, string LastName, string FirstName, string Class);

/// <summary>Makes an entry of what a file without e-mails says of a student.</summary>
internal static class StudentLine
{
    private const string Inactive = "Inactifs";

    /// <param name="class">As written; null for none.</param>
    /// <param name="hash">Of identifiers.</param>
    public static RosterLine Of(int line, StudentFields fields, string? @class, StudentHeaders headers, Func<string, string> hash)
    {
        var identifier = fields.Identifier.Any(char.IsLetterOrDigit) ? hash(fields.Identifier) : null;
        if (FaultOf(fields, @class, headers) is var (column, fault))
            return new RosterLine.Bad(new(line, column, fault), null, fields.LastName, fields.FirstName) { Identifier = identifier };
        var entry = new RosterEntry(fields.LastName, Capitalised(fields.FirstName), string.IsNullOrEmpty(@class) ? null : @class, null)
        {
            Identifier = identifier,
            UsualName = fields.UsualName.Length > 0 ? fields.UsualName : null,
            Birth = fields.Birth with { FirstName = Capitalised(fields.FirstName) },
        };
        return entry.Class is null || entry.Class.Equals(Inactive, StringComparison.OrdinalIgnoreCase)
            ? new RosterLine.LeftOut(line, entry, IsInactive: entry.Class is not null)
            : new RosterLine.Good(line, entry);
    }

    private static (string Column, LineFault Fault)? FaultOf(StudentFields fields, string? @class, StudentHeaders headers)
    {
        if (fields.LastName.Length == 0)
            return (headers.LastName, new LineFault.MissingName());
        if (fields.FirstName.Length == 0)
            return (headers.FirstName, new LineFault.MissingName());
        if (!fields.Identifier.Any(char.IsLetterOrDigit))
            return (headers.Identifier, new RosterFault.MissingIdentifier());
        if (fields.LastName.Length > RosterEntries.MaximumName)
            return (headers.LastName, new LineFault.TooLong(RosterEntries.MaximumName));
        if (fields.FirstName.Length > RosterEntries.MaximumName)
            return (headers.FirstName, new LineFault.TooLong(RosterEntries.MaximumName));
        if (fields.Identifier.Length > RosterEntries.MaximumOther)
            return (headers.Identifier, new LineFault.TooLong(RosterEntries.MaximumOther));
        return @class?.Length > RosterEntries.MaximumOther ? (headers.Class, new LineFault.TooLong(RosterEntries.MaximumOther)) : null;
    }

    /// <summary>SIECLE may write first names in capitals, which nobody wants to be greeted with.</summary>
    private static string Capitalised(string name) => name.Any(char.IsLower)
        ? name
        : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
}
