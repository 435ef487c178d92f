using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass;

/// <summary>The headers of the template (src/facts/pix.md, "Several sessions at once"): to Pix each letter counts, and their order on its screen.</summary>
internal static class MassHeaders
{
    private const int OfSchools = (int)MassField.ExtraTime + 1;

    private static readonly string[] All =
    [
        "Numéro de session préexistante",
        "* Nom du site",
        "* Nom de la salle",
        "* Date de début (format: JJ/MM/AAAA)",
        "* Heure de début (heure locale format: HH:MM)",
        "* Surveillant(s)",
        "Observations (optionnel)",
        "* Nom de naissance",
        "* Prénom",
        "* Date de naissance (format: JJ/MM/AAAA)",
        "* Sexe (M ou F)",
        "Code INSEE de la commune de naissance",
        "Code postal de la commune de naissance",
        "Nom de la commune de naissance",
        "* Pays de naissance",
        "E-mail du destinataire des résultats (formateur, enseignant…)",
        "E-mail de convocation",
        "Identifiant externe",
        "Temps majoré ? (exemple format: 33%)",
        "* Tarification part Pix (Gratuite, Prépayée ou Payante)",
        "Code de prépaiement (si Tarification part Pix Prépayée)",
    ];

    /// <summary>How older templates began: for reading only, Pix takes them no more.</summary>
    private static readonly Dictionary<MassField, string[]> Older = new()
    {
        [MassField.Number] = ["ndesession", "numerodesession"],
        [MassField.Date] = ["datededebut"],
        [MassField.Time] = ["heurededebut"],
        [MassField.Observations] = ["observations"],
        [MassField.BirthDate] = ["datedenaissance"],
        [MassField.Sex] = ["sexe"],
        [MassField.Insee] = ["codeinsee"],
        [MassField.PostCode] = ["codepostal"],
        [MassField.City] = ["nomdelacommune"],
        [MassField.Country] = ["pays"],
        [MassField.ResultsEmail] = ["emaildudestinataire"],
        [MassField.ExternalId] = ["identifiantlocal"],
        [MassField.ExtraTime] = ["tempsmajore"],
        [MassField.Pricing] = ["tarificationpartpix"],
        [MassField.PrepaymentCode] = ["codedeprepaiement"],
    };

    public static string Of(MassField field) => All[(int)field];

    /// <summary>As the template of such a centre has them; complementary certifications left out.</summary>
    public static IReadOnlyList<string> For(CentreKind kind) => kind == CentreKind.Other ? All : All[..OfSchools];

    /// <summary>Where a table has the column, as it is now or as it was once.</summary>
    public static int? Find(HeaderLookup lookup, MassField field) =>
        lookup.Find(HeaderName.Of(Of(field))) ?? (Older.TryGetValue(field, out var names) ? lookup.Find(names) ?? lookup.FindBeginning(names) : null);

    /// <summary>Whether Pix would take these for its template, whatever else they have.</summary>
    public static bool AreOfToday(IReadOnlyList<string> headers) =>
        All[..OfSchools].All(header => headers.Contains(header, StringComparer.Ordinal));
}
