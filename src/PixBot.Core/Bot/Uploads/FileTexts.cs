using PixBot.Core.Cards;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Bot.Uploads;

/// <summary>What a dropped file is, and what to do where PixBot cannot use it. Columns' names are escaped.</summary>
internal static class FileTexts
{
    public static Text Of(RecognizedFile file) => file switch
    {
        RecognizedFile.UnusableXml => new(
            "Cette archive est abîmée, ou son contenu est bien plus gros qu’une liste d’élèves. Exportez-la de nouveau depuis SIECLE, puis déposez-la ici.",
            "This archive is damaged, or holds far more than a list of students. Export it again from SIECLE, then drop it here."),
        RecognizedFile.OneTimePasswords => OneTimePasswords,
        RecognizedFile.Unrecognised table => Unrecognised(table),
        RecognizedFile.LineTooLong line => LineTexts.Of(new(line.Line, null, new LineFault.LineTooLong())),
        RecognizedFile.NotText other => NotText(other.Kind),
        RecognizedFile.HalfLine => new(
            "Ce fichier n’a qu’un morceau de ligne : il a sans doute été coupé. Exportez-le de nouveau, puis déposez-le ici.",
            "This file has only a piece of a line: it was probably cut. Export it again, then drop it here."),
        RecognizedFile.Empty => new("Ce fichier est vide. Exportez-le de nouveau, puis déposez-le ici.", "This file is empty. Export it again, then drop it here."),
        _ => throw new ArgumentOutOfRangeException(nameof(file), file.GetType().Name, "A feature tells files of this kind, and does not import them."),
    };

    private static Text OneTimePasswords { get; } = new(
        "Ce fichier contient des mots de passe. PixBot le refuse : il n’en garde rien et ne l’a noté nulle part. "
        + "Avec ces mots de passe, n’importe qui peut se connecter à Pix à la place des élèves. "
        + "Supprimez le fichier de cette conversation et de vos fichiers OneDrive, et remettez à chaque élève son mot de passe en main propre.",
        "This file contains passwords. PixBot refuses it: nothing of it was kept or written down anywhere. "
        + "With these passwords anyone can log in to Pix in the students’ place. "
        + "Delete the file from this chat and from your OneDrive files, and give each student their own password in person.");

    private static Text Unrecognised(RecognizedFile.Unrecognised table)
    {
        var (seen, missing) = (Seen(table.Seen), Missing(table.Missing));
        return new(
            $"PixBot ne reconnaît pas ce tableau. {seen.Fr} {missing.Fr} {table.Expected.Fr}",
            $"PixBot does not recognise this table. {seen.En} {missing.En} {table.Expected.En}");
    }

    private static Text Seen(IReadOnlyList<string> columns) => columns.Count == 0
        ? new("La première ligne ne semble pas nommer les colonnes.", "The first line does not seem to name the columns.")
        : new($"Colonnes lues : {Quoted(columns, "« ", " »")}.", $"Columns read: {Quoted(columns, "“", "”")}.");

    private static Text Missing(IReadOnlyList<string> columns) => columns.Count == 1
        ? new($"Il manque la colonne {Quoted(columns, "« ", " »")}.", $"This column is missing: {Quoted(columns, "“", "”")}.")
        : new($"Il manque les colonnes {Quoted(columns, "« ", " »")}.", $"These columns are missing: {Quoted(columns, "“", "”")}.");

    private static string Quoted(IEnumerable<string> columns, string open, string close) =>
        string.Join(", ", columns.Select(column => $"{open}{CardText.Escape(column)}{close}"));

    private static Text NotText(FileKind kind)
    {
        var what = What(kind);
        return kind is FileKind.Zip or FileKind.OpenDocumentSheet or FileKind.OldOffice
            ? new(
                $"Ce fichier est {what.Fr}. Dans votre tableur, choisissez « Enregistrer sous », puis « CSV UTF-8 », et déposez le fichier .csv.",
                $"This file is {what.En}. In your spreadsheet, choose “Save as”, then “CSV UTF-8”, and drop the .csv file.")
            : new(
                $"Ce fichier est {what.Fr}, quel que soit son nom. PixBot lit la liste de l’établissement (CSV, ou l’export des élèves de SIECLE ou de FREGATA) et l’export de Pix Orga.",
                $"This file is {what.En}, whatever its name. PixBot reads the school’s roster (CSV, or the students’ export from SIECLE or FREGATA) and the export from Pix Orga.");
    }

    private static Text What(FileKind kind) => kind switch
    {
        FileKind.Pdf => new("un PDF", "a PDF"),
        FileKind.Zip => new("un classeur (.xlsx) ou une archive ZIP", "a workbook (.xlsx) or a ZIP archive"),
        FileKind.OpenDocumentSheet => new(
            "un classeur (.ods) qui n’est pas la liste des candidats de Pix Certif", "a workbook (.ods) that is not Pix Certif’s list of candidates"),
        FileKind.OldOffice => new("un document Office ancien (.xls, .doc)", "an old Office document (.xls, .doc)"),
        FileKind.Image => new("une image", "an image"),
        FileKind.Html => new("une page web", "a web page"),
        FileKind.Xml => new("un fichier XML", "an XML file"),
        FileKind.RichText => new("un document RTF", "an RTF document"),
        _ => new("un fichier binaire", "a binary file"),
    };
}
