using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Uploads;

/// <summary>What is said of any file that is dropped, whatever it holds.</summary>
internal static class UploadTexts
{
    public static readonly Text OnlyReferents = new(
        "Seul le référent Pix peut me donner des fichiers. Si celui-ci lui est destiné, il faut le lui envoyer directement.",
        "Only the Pix referent can give me files. If it’s for them, please send it to them directly.");

    public static Text Reading(string name) => new($"⏳ Je lis {name}…", $"⏳ Reading {name}…");

    public static Text TooMany(int most) => new(
        $"Je prends {most} fichiers à la fois : déposez les autres ensuite.",
        $"I take {most} files at a time: drop the others next.");

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

    public static readonly Text BrokenOff = new(
        "⚠️ Le fichier n’a pas pu être lu jusqu’au bout : la suite manque peut-être.",
        "⚠️ The file couldn’t be read to its end: the rest may be missing.");

    public static Text BadLines(int count) => count == 1
        ? new("1 ligne n’a pas été prise", "1 line was not taken")
        : new($"{count} lignes n’ont pas été prises", $"{count} lines were not taken");

    public static Text LineOf(int line, string name) => new($"Ligne {line} : {name}", $"Line {line}: {name}");
}
