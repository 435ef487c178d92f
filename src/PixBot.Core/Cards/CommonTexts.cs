using PixBot.Core.Localization;

namespace PixBot.Core.Cards;

internal static class CommonTexts
{
    public static readonly Text TooOld = new(
        "Cette carte n’est plus à jour. La commande **Aide** en donne une fraîche.",
        "This card is out of date. Type **Help** to start from a fresh one.");

    public static readonly Text NotForYou = new(
        "Cette action est réservée au référent Pix ou aux surveillants de la session.",
        "This is for the school’s Pix referent or the session’s supervisors only.");

    public static readonly Text Cancel = new("Annuler", "Cancel");

    public static readonly Text Cancelled = new("C’est annulé : rien n’a été fait.", "Cancelled: nothing was done.");

    public static readonly Text NoRoster = new(
        "Je ne connais encore personne. Déposez d’abord ici la liste de vos élèves et surveillants (CSV).",
        "I don’t know anybody yet. Drop your list of students and supervisors here first (CSV).");

    public static readonly Text Class = new("Classe", "Class");

    public static readonly Text NoClass = new("Sans classe", "No class");

    /// <summary>« **Label** : value », with the spaces of each language.</summary>
    public static Text Labelled(Text label, Text value) => new($"**{label.Fr}** : {value.Fr}", $"**{label.En}**: {value.En}");

    public static Text Students(int count) => count == 1
        ? new("1 élève", "1 student")
        : new($"{count} élèves", $"{count} students");

    /// <summary>The end of a list that is cut.</summary>
    public static Text More(int count) => new($"… et {count} autres", $"… and {count} more");
}
