using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Where the columns of a FREGATA export are (src/facts/pix.md, "FREGATA"); of its fifteen, those that PixBot needs.</summary>
/// <param name="Headers">The names as the file writes them.</param>
internal sealed record FregataColumns(IReadOnlyList<string> Headers, int Identifier, int FirstName, int LastName, int Class, int? UsualName)
{
    public static FregataColumns? Of(IReadOnlyList<string> headers)
    {
        var lookup = new HeaderLookup(headers);
        return lookup.Find("identifiantunique", "uniqueidentifier") is { } identifier
            && lookup.Find("premierprenom", "firstname") is { } first
            && lookup.Find("nomdefamille", "lastname") is { } last
            && lookup.Find("division", "class") is { } @class
            && lookup.Find("codemef", "mefcode") is not null
                ? new(headers, identifier, first, last, @class, lookup.Find("nomdusage", "preferredname"))
                : null;
    }
}
