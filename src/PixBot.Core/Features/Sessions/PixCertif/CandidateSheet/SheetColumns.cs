using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>
/// Where the columns of Pix Certif's list of candidates are, by their names in French or English (src/facts/pix.md); null for one
/// that not every centre's list has.
/// </summary>
/// <param name="Names">As the list writes them, by column; none for columns without a name.</param>
internal sealed record SheetColumns(
    IReadOnlyDictionary<int, string> Names, int LastName, int FirstName, int BirthDate, int Sex, int Insee, int Postcode, int Town, int Country)
{
    /// <summary>From so many on, a row is meant to name the columns.</summary>
    private const int Near = 4;

    private static readonly IReadOnlyList<string> Needed =
        ["* Nom de naissance", "* Prénom", "* Date de naissance", "* Sexe (M ou F)", "Code Insee", "Code postal", "Nom de la commune", "Pays"];

    public int? LocalId { get; private init; }

    public int? ExtraTime { get; private init; }

    /// <summary>« Tarification part Pix »: not in the lists of secondary schools in France.</summary>
    public int? Pricing { get; private init; }

    public int? PrepaymentCode { get; private init; }

    public bool IsEnglish { get; private init; }

    public bool IsOfIdentity(int column) =>
        column == LastName || column == FirstName || column == BirthDate || column == Sex || column == Insee || column == Postcode || column == Town || column == Country;

    /// <param name="row">The row's texts, by column.</param>
    /// <returns>Columns where the row names all that are needed; which are missing where it names some; neither where it is none.</returns>
    public static (SheetColumns? Columns, IReadOnlyList<string> Missing) Of(IReadOnlyDictionary<int, string> row)
    {
        if (row.Count < Near)
            return (null, []);
        var lookup = new HeaderLookup([.. Enumerable.Range(0, row.Keys.Max() + 1).Select(column => row.GetValueOrDefault(column, ""))]);
        int?[] found =
        [
            lookup.Find("nomdenaissance", "lastname", "birthname"),
            lookup.Find("prenom", "firstname"),
            lookup.FindBeginning("datedenaissance", "dateofbirth"),
            lookup.FindBeginning("sexe", "gender", "sex"),
            lookup.FindBeginning("codeinsee", "inseecode"),
            lookup.FindBeginning("codepostal", "postcode", "postalcode"),
            lookup.FindBeginning("nomdelacommune", "nameofbirthcity"),
            lookup.Find("pays", "country", "paysdenaissance"),
        ];
        if (found.Any(column => column is null))
            return (null, found.Count(column => column is not null) < Near ? [] : [.. Needed.Where((_, i) => found[i] is null)]);
        return (Of(row, [.. found.Select(column => column!.Value)], lookup), []);
    }

    private static SheetColumns Of(IReadOnlyDictionary<int, string> row, int[] found, HeaderLookup lookup) =>
        new(row, found[0], found[1], found[2], found[3], found[4], found[5], found[6], found[7])
        {
            LocalId = lookup.FindBeginning("identifiantlocal", "identifiantexterne", "externaluserid"),
            ExtraTime = lookup.FindBeginning("tempsmajore", "extratime"),
            Pricing = lookup.FindBeginning("tarificationpartpix", "pricingofpix"),
            PrepaymentCode = lookup.FindBeginning("codedeprepaiement", "prepaymentcode"),
            IsEnglish = lookup.Find("prenom") is null,
        };
}
