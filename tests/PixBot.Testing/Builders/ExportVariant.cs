namespace PixBot.Testing.Builders;

/// <summary>The kinds of « collecte de profils » exports that Pix Orga has written (src/facts/pix.md, "Columns of a campaign's export").</summary>
/// <param name="HasCode">False as in 2021-2022.</param>
/// <param name="IsOldDate">The bare UTC day of older exports, instead of the Paris time.</param>
/// <param name="ExternalIdLabel">The campaign's own column; null for none.</param>
/// <param name="Extra">Columns of the generic import of learners.</param>
public sealed record ExportVariant(
    bool IsEnglish = false,
    OrganisationKind Kind = OrganisationKind.Sco,
    bool HasCode = true,
    bool IsOldDate = false,
    string? ExternalIdLabel = null,
    IReadOnlyList<string>? Extra = null,
    string LineEnd = "\n",
    bool HasBom = true)
{
    public static readonly ExportVariant Current = new();

    private static readonly IReadOnlyList<string> Competences =
    [
        "Mener une recherche et une veille d’information", "Gérer des données", "Traiter des données", "Interagir",
        "Partager et publier", "Collaborer", "S'insérer dans le monde numérique", "Développer des documents textuels",
        "Développer des documents multimedia", "Adapter les documents à leur finalité", "Programmer",
        "Sécuriser l'environnement numérique", "Protéger les données personnelles et la vie privée",
        "Protéger la santé, le bien-être et l'environnement", "Résoudre des problèmes techniques",
        "Construire un environnement numérique",
    ];

    public IEnumerable<string> Headers()
    {
        yield return In("Nom de l'organisation", "Organisation’s name");
        yield return In("ID Campagne", "Campaign ID");
        if (HasCode)
            yield return "Code";
        yield return In("Nom de la campagne", "Campaign's name");
        yield return In("Nom du Participant", "Participant's last name");
        yield return In("Prénom du Participant", "Participant's first name");
        foreach (var extra in Extra ?? [])
            yield return extra;
        if (Kind == OrganisationKind.Sup)
            yield return In("Groupe", "Group");
        if (Kind == OrganisationKind.Sco)
            yield return In("Classe", "Class");
        if (Kind == OrganisationKind.Sup)
            yield return In("Numéro Étudiant", "Student number");
        if (ExternalIdLabel is not null)
            yield return ExternalIdLabel;
        yield return In("Envoi (O/N)", "Sent (Y/N)");
        yield return IsOldDate ? In("Date de l'envoi", "Sent on") : In("Date et heure de l'envoi (Europe/Paris)", "Sent on (Europe/Paris)");
        yield return In("Nombre de pix total", "Total pix score");
        yield return In("Certifiable (O/N)", "Eligible for certification (Y/N)");
        yield return In("Nombre de compétences certifiables", "Number of competences eligible for certification");
        foreach (var competence in Competences)
        {
            yield return In("Niveau pour la compétence ", "Level reached in the competence ") + competence;
            yield return In("Nombre de pix pour la compétence ", "Pix score for the competence ") + competence;
        }
    }

    public string YesNo(bool yes) => yes ? In("Oui", "Yes") : In("Non", "No");

    private string In(string french, string english) => IsEnglish ? english : french;
}

public enum OrganisationKind
{
    /// <summary>A school that manages its students: « Classe ».</summary>
    Sco,

    /// <summary>A university: « Groupe » and « Numéro Étudiant ».</summary>
    Sup,

    /// <summary>No column of the organisation's own.</summary>
    Plain,
}
