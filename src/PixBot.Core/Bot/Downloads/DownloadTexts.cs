using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Downloads;

/// <summary>Read by staff and by pupils: neither tu nor vous.</summary>
internal static class DownloadTexts
{
    public static readonly Text Purpose = new(
        "Les fichiers proposés par PixBot : lequel, quand, et ce qu’il en est advenu (jamais leur contenu)",
        "The files that PixBot offered: which, when, and what became of it (never what is in them)");

    public static readonly Text Download = new("📄 Télécharger", "📄 Download");

    public static readonly Text Again = new("Proposer de nouveau", "Offer it again");

    public static readonly Text Nothing = new(
        "Ce fichier ne peut plus être proposé : ce dont il parle n’existe plus.",
        "This file can’t be offered any more: what it is about is gone.");

    public static readonly Text NotValid = new(
        "Cette proposition de fichier n’est pas valable ici.",
        "This offer of a file isn’t valid here.");

    public static readonly Text Declined = new(
        "D’accord, aucun fichier n’est envoyé. Il reste à disposition, à tout moment.",
        "All right, no file is sent. It can be had at any time.");

    public static readonly Text Expired = new(
        "Cette proposition date de plus d’un jour : le fichier a pu changer. Un bouton en propose un à jour.",
        "This offer is more than a day old: the file may have changed. The button offers a fresh one.");

    public static readonly Text Gone = new(
        "La place réservée dans OneDrive n’existe plus, donc le fichier n’a pas été déposé. Un bouton propose le fichier de nouveau.",
        "The place kept in OneDrive is gone, so the file was not put there. The button offers the file again.");

    public static readonly Text Failed = new(
        "OneDrive n’a pas voulu du fichier pour l’instant. Un bouton propose le fichier de nouveau.",
        "OneDrive didn’t take the file for now. The button offers the file again.");

    public static readonly Text Already = new(
        "Ce fichier a déjà été envoyé par cette proposition. Un bouton en propose un à jour.",
        "This offer’s file was sent already. The button offers a fresh one.");

    /// <param name="name">Escaped, or of a summary.</param>
    public static Text Preparing(string name) => new($"Le fichier {name} est en route…", $"The file {name} is on its way…");

    /// <param name="name">As for <see cref="Preparing"/>.</param>
    public static Text Given(string name) => new(
        $"✅ Le fichier {name} est dans OneDrive. Le message suivant l’ouvre.",
        $"✅ The file {name} is in OneDrive. The next message opens it.");

    public static Text Offered(string name) => new($"Fichier proposé : {name}", $"A file to download: {name}");
}
