using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>Where the columns of a « collecte de profils » export are (src/facts/pix.md, "Columns of a campaign's export").</summary>
/// <param name="Headers">The names as the file writes them.</param>
/// <param name="Class">« Classe » (SCO) or « Groupe » (SUP).</param>
/// <param name="Identifiers">
/// Student number, and the campaign's own external identifier, whose name the school chose: the unknown column just
/// before « Envoi (O/N) ».
/// </param>
internal sealed record ExportColumns(
    IReadOnlyList<string> Headers,
    int LastName,
    int FirstName,
    int Sent,
    int SentAt,
    int Certifiable,
    int Competences,
    int? CampaignId,
    int? CampaignCode,
    int? CampaignName,
    int? Class,
    IReadOnlyList<int> Identifiers)
{
    public static readonly IReadOnlyList<string> Needed =
    [
        "Nom du Participant", "Prénom du Participant", "Envoi (O/N)", "Date et heure de l'envoi (Europe/Paris)",
        "Certifiable (O/N)", "Nombre de compétences certifiables",
    ];

    public static (ExportColumns? Columns, IReadOnlyList<string> Missing) Of(IReadOnlyList<string> headers)
    {
        var lookup = new HeaderLookup(headers);
        int?[] found =
        [
            lookup.Find("nomduparticipant", "participantslastname", "participantlastname"),
            lookup.Find("prenomduparticipant", "participantsfirstname", "participantfirstname"),
            lookup.Find("envoion", "sentyn", "envoi", "sent"),
            lookup.FindBeginning("dateetheuredelenvoi", "datedelenvoi", "senton"),
            lookup.Find("certifiableon", "eligibleforcertificationyn"),
            lookup.FindBeginning("nombredecompetencescertifiables", "numberofcompetenceseligible"),
        ];
        return found.Contains(null)
            ? (null, [.. found.Zip(Needed).Where(column => column.First is null).Select(column => column.Second)])
            : (At([.. found.Select(column => column!.Value)], headers, lookup), []);
    }

    private static ExportColumns At(int[] needed, IReadOnlyList<string> headers, HeaderLookup lookup)
    {
        var @class = lookup.Find("classe", "class", "division", "groupe", "group");
        var studentNumber = lookup.Find("numeroetudiant", "studentnumber");
        var beforeSent = needed[2] - 1;
        var own = beforeSent > needed[1] && beforeSent != @class && beforeSent != studentNumber ? beforeSent : (int?)null;
        return new(
            headers, needed[0], needed[1], needed[2], needed[3], needed[4], needed[5],
            lookup.Find("idcampagne", "campaignid"), lookup.Find("code"), lookup.Find("nomdelacampagne", "campaignsname", "campaignname"),
            @class, [.. new[] { studentNumber, own }.OfType<int>()]);
    }
}
