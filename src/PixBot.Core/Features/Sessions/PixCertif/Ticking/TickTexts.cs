using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Ticking;

internal static class TickTexts
{
    public static readonly Text Title = new("Liste à cocher", "List to tick");

    public static readonly Text ToCopy = new("Texte à copier", "Text to copy");

    public static readonly Text File = new("Liste à cocher (.csv)", "List to tick (.csv)");

    public static readonly Text How = new(
        "Sur Pix Certif : « Inscrire des candidats », filtrez par classe, cochez ces élèves, puis inscrivez-les. Un temps majoré se saisit ensuite.",
        "On Pix Certif: “Inscrire des candidats”, filter by class, tick these students, then enrol them. Extra time is typed afterwards.");

    public static readonly Text Nobody = new("Personne à cocher pour l’instant.", "Nobody to tick for now.");

    public static readonly Text Managed = new(
        "Vos élèves sont gérés par Pix Orga : Pix Certif ne prend pas de fichier, les élèves s’y cochent par classe.",
        "Your students are managed by Pix Orga: Pix Certif takes no file, students are ticked there by class.");

    public static readonly Text Instead = new(
        "Les sessions s’y créent une à une, et les élèves s’y cochent par classe. Voici plutôt ce qu’il reste à saisir, et la liste à cocher.",
        "There, sessions are created one by one and students ticked by class. Here instead is what is left to type, and the list to tick.");

    public static readonly Text WrongCentre = new(
        "Si ce n’est pas votre cas, changez le centre dans **Réglages**.", "If this is not so, change the centre in **Settings**.");

    /// <summary>Of the list of candidates as a spreadsheet.</summary>
    public static readonly Text NoSheet = new(
        "Vos élèves sont gérés par Pix Orga : Pix Certif n’importe pas de liste de candidats (.ods) de votre centre.",
        "Your students are managed by Pix Orga: Pix Certif imports no list of candidates (.ods) from your centre.");

    public static readonly Text AllSessions = new("toutes les sessions", "all sessions");

    public static Text Headed(string name, int count, Language language) =>
        Text.Same($"{(name.Length == 0 ? Cards.CommonTexts.NoClass.In(language) : name)} ({count})");

    public static Text Of(TickLine line) => new(Said(line, $", temps majoré {line.ExtraTimePercent} %", ", aménagement d’accessibilité numérique"), Said(line, $", extra time {line.ExtraTimePercent}%", ", digital accessibility adjustment"));

    public static Text Description(int count) => new(
        $"{Plural.Fr(count, "élève")} à cocher, par session et par classe.", $"{Plural.En(count, "student")} to tick, by session and class.");

    public static IReadOnlyList<string> Header(Language language) => language == Language.English
        ? ["Date", "Time", "Room", "Class", "Last name", "First name", "Extra time", "Accessibility adjustment"]
        : ["Date", "Heure", "Salle", "Classe", "Nom", "Prénom", "Temps majoré", "Aménagement d’accessibilité"];

    private static string Said(TickLine line, string extraTime, string adjusted) =>
        $"{line.LastName} {line.FirstName}{(line.ExtraTimePercent is null ? "" : extraTime)}{(line.NeedsAccessibleQuestions ? adjusted : "")}";
}
