using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import;

internal static class ImportTexts
{
    public static readonly Text OnlyReferents = new(
        "Seul le référent Pix peut me donner des fichiers. Si celui-ci lui est destiné, il faut le lui envoyer directement.",
        "Only the Pix referent can give me files. If it’s for them, please send it to them directly.");

    public static Text Reading(string name) => new($"⏳ Je lis {name}…", $"⏳ Reading {name}…");

    public static Text TooMany(int most) => new(
        $"Je prends {most} fichiers à la fois : déposez les autres ensuite.",
        $"I take {most} files at a time: drop the others next.");

    public static readonly Text RosterTitle = new("Liste importée", "List imported");

    public static readonly Text RosterNext = new(
        "Ensuite : déposez ici l’export de la campagne de Pix Orga (bouton « Exporter les résultats »), ou collez le tableau de son onglet « Élèves ».",
        "Next: drop the export of your Pix Orga campaign here (button “Export results”), or paste the table of its “Students” tab.");

    public static readonly Text ExportTitle = new("Export de Pix Orga importé", "Pix Orga export imported");

    public static readonly Text NothingChanged = new("Rien n’a été changé.", "Nothing was changed.");

    public static readonly Text NotTaken = new("Fichier non importé", "File not imported");

    public static readonly Text TryAgain = new(
        "Je n’ai pas pu ouvrir ce fichier : son lien a expiré ou son serveur ne répond pas. Déposez-le à nouveau.",
        "I couldn’t open this file: its link has expired or its server doesn’t answer. Please drop it again.");

    public static readonly Text ForeignHost = new(
        "Ce fichier n’est pas stocké dans OneDrive ou SharePoint : je ne l’ouvre pas. Joignez-le depuis votre ordinateur.",
        "This file isn’t stored in OneDrive or SharePoint, so I don’t open it. Attach it from your computer.");

    public static Text TooLarge(long megabytes) => new(
        $"Ce fichier est trop gros : j’accepte jusqu’à {megabytes} Mo. Une liste de 10 000 élèves en pèse un ou deux ; est-ce le bon fichier ?",
        $"This file is too large: I take up to {megabytes} MB. A list of 10,000 students weighs one or two; is it the right file?");

    public static readonly Text NoGoodLine = new(
        "Les colonnes sont les bonnes, mais aucune ligne ne l’est.",
        "The columns are right, but not one line is.");

    public static readonly Text RosterFirst = new(
        "Je ne connais encore personne. Déposez d’abord la liste des élèves (CSV), puis à nouveau cet export.",
        "I don’t know anybody yet. Drop the student list (CSV) first, then this export again.");

    /// <param name="campaign">Escaped.</param>
    public static Text Outdated(string campaign, bool isMade, DateTimeOffset local)
    {
        var of = campaign.Length == 0 ? new Text("cette campagne", "this campaign") : new Text($"la campagne **{campaign}**", $"the campaign **{campaign}**");
        var date = Made(isMade, local);
        return new(
            $"Un export plus récent de {of.Fr} est déjà pris en compte. Celui-ci : {date.Fr}.",
            $"A newer export of {of.En} is already in force. This one: {date.En}.");
    }

    /// <param name="file">Escaped.</param>
    public static Text InForce(string file, bool isMade, DateTimeOffset local)
    {
        var date = Made(isMade, local);
        return new($"En vigueur : **{file}**, {date.Fr}.", $"In force: **{file}**, {date.En}.");
    }

    public static readonly Text ExportAgain = new(
        "Pour mettre à jour : dans Pix Orga, ouvrez la campagne, appuyez sur « Exporter les résultats (.csv) » et déposez ce nouveau fichier ici sans le renommer.",
        "To bring things up to date: in Pix Orga open the campaign, press “Export the results (.csv)” and drop that new file here without renaming it.");

    public static readonly Text ImportedBeforeTitle = new("Export déjà importé", "Export already imported");

    public static Text ImportedBefore(DateTimeOffset local, int changed)
    {
        var (moment, students) = (Dates.Moment(local), CommonTexts.Students(changed));
        return changed == 0
            ? new($"Ce fichier a déjà été importé le {moment.Fr} : rien n’a changé.", $"This file was already imported on {moment.En}: nothing has changed.")
            : new($"Ce fichier a déjà été importé le {moment.Fr}. Relu, il apporte du nouveau pour {students.Fr}.", $"This file was already imported on {moment.En}. Read again, it brings news for {students.En}.");
    }

    private static Text Made(bool isMade, DateTimeOffset local)
    {
        var moment = Dates.Moment(local);
        return isMade
            ? new($"fait le {moment.Fr}", $"made on {moment.En}")
            : new($"dernier envoi du {moment.Fr}", $"latest sending of {moment.En}");
    }

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

    public static readonly Text BrokenOff = new(
        "⚠️ Le fichier n’a pas pu être lu jusqu’au bout : la suite manque peut-être.",
        "⚠️ The file couldn’t be read to its end: the rest may be missing.");

    public static readonly Text Added = new("Ajoutés", "Added");

    public static readonly Text Updated = new("Mis à jour", "Updated");

    public static readonly Text Unchanged = new("Inchangés", "Unchanged");

    public static readonly Text Students = new("Élèves", "Students");

    public static readonly Text Supervisors = new("Surveillants", "Supervisors");

    public static readonly Text Referents = new("Référents", "Referents");

    public static readonly Text Classes = new("Classes", "Classes");

    public static Text BadLines(int count) => count == 1
        ? new("1 ligne n’a pas été prise", "1 line was not taken")
        : new($"{count} lignes n’ont pas été prises", $"{count} lines were not taken");

    public static Text More(int count) => new($"… et {count} autres", $"… and {count} more");

    public static Text Gone(int count) => count == 1
        ? new("1 personne n’est plus dans le fichier", "1 person is no longer in the file")
        : new($"{count} personnes ne sont plus dans le fichier", $"{count} people are no longer in the file");

    public static readonly Text GoneStay = new(
        "Je ne retire personne de ma liste sans votre accord.",
        "I take nobody off my list without your consent.");

    public static readonly Text RemoveGone = new("Retirer de la liste", "Take off the list");

    public static Text Removed(int count) => count == 1
        ? new("1 personne retirée.", "1 person removed.")
        : new($"{count} personnes retirées.", $"{count} people removed.");

    public static readonly Text Superseded = new(
        "Une autre liste a été importée depuis : servez-vous de sa carte.",
        "Another list was imported since: use its card.");

    public static readonly Text Matched = new("Élèves reconnus", "Students recognised");

    public static readonly Text Sent = new("Profils envoyés", "Profiles sent");

    public static readonly Text Certifiable = new("Certifiables", "Certifiable");

    public static readonly Text Changed = new("Du nouveau pour", "News for");

    public static readonly Text NotInFile = new("Élèves absents de l’export", "Students not in the export");

    public static readonly Text Campaign = new("Campagne", "Campaign");

    public static Text Unknown(int count) => count == 1
        ? new("1 ligne ne correspond à aucun élève", "1 line matches no student")
        : new($"{count} lignes ne correspondent à aucun élève", $"{count} lines match no student");

    public static Text Undecided(int count) => count == 1
        ? new("1 ligne est à décider par vous", "1 line is for you to decide")
        : new($"{count} lignes sont à décider par vous", $"{count} lines are for you to decide");

    public static Text LineOf(int line, string name) => new($"Ligne {line} : {name}", $"Line {line}: {name}");

    public static readonly Text WhoIsIt = new("De qui s’agit-il ?", "Who is it?");

    public static readonly Text Nobody = new("De personne de la liste", "Nobody on the list");

    public static readonly Text Decide = new("Enregistrer mes choix", "Save my choices");

    public static readonly Text PickFirst = new("Choisissez d’abord au moins une personne.", "Pick at least one person first.");

    public static readonly Text AllDecided = new("Toutes les lignes sont décidées. Merci !", "Every line is decided. Thank you!");
}
