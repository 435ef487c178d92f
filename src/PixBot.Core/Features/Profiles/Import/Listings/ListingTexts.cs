using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>What « Élèves » of Pix Orga brought.</summary>
internal static class ListingTexts
{
    public static readonly Text ListingTitle = new("« Élèves » de Pix Orga pris en compte", "Pix Orga’s students list taken in");

    public static readonly Text ListingJumbled = new(
        "Je reconnais l’onglet « Élèves » de Pix Orga, mais ses colonnes se sont mélangées en chemin. Collez-le dans un tableur ou un éditeur de texte, enregistrez en .csv ou .txt, et déposez ce fichier ici.",
        "This looks like Pix Orga’s “Students” tab, but its columns ran together on the way. Paste it into a spreadsheet or a text editor, save as .csv or .txt, and drop that file here.");

    public static readonly Text ListingMeaning = new(
        "« Certifiable » compte comme tel, même sans envoi de profil. « Non certifiable » est noté, et n’efface aucun envoi. « Non communiqué » ne change rien.",
        "“Certifiable” counts as such, even without a profile sent. “Not certifiable” is noted and undoes no sending. “Not disclosed” changes nothing.");

    public static Text ListingUnread(int count) => count == 1
        ? new("1 ligne sans certificabilité n’a pas été prise.", "1 line without certifiability was not taken.")
        : new($"{count} lignes sans certificabilité n’ont pas été prises.", $"{count} lines without certifiability were not taken.");

    public static readonly Text NotCertifiable = new("Non certifiables", "Not certifiable");

    public static readonly Text Undisclosed = new("Non communiqué", "Not disclosed");
}
