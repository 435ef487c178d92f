using PixBot.Core.Files;

namespace PixBot.Core.Features.People.Import.Sources;

/// <summary>Where a roster's columns are (src/README.md, "Names that stay"); null for an optional one that the file does not have.</summary>
/// <param name="Headers">The names as the file writes them.</param>
internal sealed record RosterColumns(
    IReadOnlyList<string> Headers,
    int LastName,
    int FirstName,
    int Class,
    int Email,
    int? Role,
    int? LocalId,
    int? ExtraTime,
    int? Language)
{
    public static readonly IReadOnlyList<string> Needed = ["Nom", "Prénom", "Classe", "E-mail"];

    public static (RosterColumns? Columns, IReadOnlyList<string> Missing) Of(IReadOnlyList<string> headers)
    {
        var lookup = new HeaderLookup(headers);
        var lastName = lookup.Find("nom", "nomdefamille", "nomdeleleve", "lastname", "surname", "familyname");
        var firstName = lookup.Find("prenom", "prenomdeleleve", "premierprenom", "firstname", "givenname");
        var @class = lookup.Find("classe", "class", "division");
        var email = lookup.Find(
            "email", "mail", "courriel", "adresseemail", "adressemail", "adressedecourriel", "adresseelectronique",
            "emailaddress", "mailaddress");
        if (lastName is { } l && firstName is { } f && @class is { } c && email is { } e)
            return (new(headers, l, f, c, e, FindRole(lookup), FindLocalId(lookup), FindExtraTime(lookup), lookup.Find("langue", "language")), []);
        var missing = new[] { lastName, firstName, @class, email }.Zip(Needed).Where(column => column.First is null);
        return (null, [.. missing.Select(column => column.Second)]);
    }

    private static int? FindRole(HeaderLookup lookup) => lookup.Find("role", "fonction");

    private static int? FindLocalId(HeaderLookup lookup) =>
        lookup.Find("identifiantlocal", "localid", "localidentifier", "identifiantexterne", "externalid", "numeroetudiant", "studentnumber");

    private static int? FindExtraTime(HeaderLookup lookup) => lookup.FindBeginning("tempsmajore", "extratime", "tierstemps");
}
