using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Where the columns of a FREGATA export are (src/facts/pix.md, "FREGATA"); of its fifteen, those that PixBot needs.</summary>
/// <param name="Headers">The names as the file writes them.</param>
internal sealed record FregataColumns(IReadOnlyList<string> Headers, int Identifier, int FirstName, int LastName, int Class, int? UsualName)
{
    public int? BirthDate { get; private init; }

    public int? Sex { get; private init; }

    public int? Insee { get; private init; }

    public int? Town { get; private init; }

    public int? Country { get; private init; }

    public static FregataColumns? Of(IReadOnlyList<string> headers)
    {
        var lookup = new HeaderLookup(headers);
        return lookup.Find("identifiantunique", "uniqueidentifier") is { } identifier
            && lookup.Find("premierprenom", "firstname") is { } first
            && lookup.Find("nomdefamille", "lastname") is { } last
            && lookup.Find("division", "class") is { } @class
            && lookup.Find("codemef", "mefcode") is not null
                ? new(headers, identifier, first, last, @class, lookup.Find("nomdusage", "preferredname"))
                {
                    BirthDate = lookup.FindBeginning("datedenaissance", "dateofbirth"),
                    Sex = lookup.Find("codesexe", "sexcode"),
                    Insee = lookup.Find("codecommunenaissance", "cityofbirthcode"),
                    Town = lookup.Find("libellecommunenaissance", "placeofbirth"),
                    Country = lookup.Find("codepaysnaissance", "countrycode"),
                }
                : null;
    }
}
