using System.Globalization;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Files;

/// <summary>Why a line of a file was not taken, for whoever has to correct it. What people wrote is escaped.</summary>
internal static class LineTexts
{
    private const int MaximumQuoted = 60;

    public static Text Of(BadLine line)
    {
        var (where, why) = (Where(line), Why(line.Fault));
        return new($"{where.Fr} : {why.Fr}", $"{where.En}: {why.En}");
    }

    private static Text Where(BadLine line) => line.Column is { } column
        ? new($"Ligne {Number(line.Number)}, colonne « {Shown(column)} »", $"Line {Number(line.Number)}, column “{Shown(column)}”")
        : new($"Ligne {Number(line.Number)}", $"Line {Number(line.Number)}");

    private static Text Why(LineFault fault) => fault switch
    {
        LineFault.WrongCellCount count => new(
            $"elle a {Number(count.Found)} cellule(s) alors que l’en-tête nomme {Number(count.Expected)} colonne(s). Vérifiez les séparateurs et les guillemets.",
            $"it has {Number(count.Found)} cell(s), but the header names {Number(count.Expected)} column(s). Check the separators and quotes."),
        LineFault.OpenQuote => new(
            "un guillemet (\") ouvre une cellule et rien ne la ferme. Supprimez-le, ou fermez la cellule.",
            "a quote (\") opens a cell and nothing closes it. Remove it, or close the cell."),
        LineFault.LineTooLong => new(
            "trop longue pour un tableau. Exportez de nouveau le fichier, ou supprimez cette ligne.",
            "too long for a table. Export the file again, or delete this line."),
        LineFault.MissingName => new("il n’y a rien. Indiquez le nom et le prénom.", "it is empty. Give the last and first names."),
        LineFault.MissingEmail => new(
            "il n’y a rien. Indiquez l’adresse e-mail du compte Teams.",
            "it is empty. Give the e-mail address of the Teams account."),
        LineFault.MalformedEmail email => new(
            $"« {Shown(email.Found)} » n’est pas une adresse e-mail. Attendu : une seule adresse, comme lea.martin@ecole.fr.",
            $"“{Shown(email.Found)}” is not an e-mail address. Expected: one address only, such as lea.martin@school.org."),
        LineFault.EmailTwice twice => new(
            $"cette adresse est déjà à la ligne {Number(twice.FirstLine)}, qui a été gardée. Donnez à chacun la sienne, ou supprimez cette ligne.",
            $"this address is already on line {Number(twice.FirstLine)}, which was kept. Give each person their own, or delete this line."),
        LineFault.MissingIdentifier => new(
            "il n’y a rien. Un élève doit avoir un INE ou un identifiant.",
            "it is empty. A student needs an INE or an identifier."),
        LineFault.IdentifierTwice twice => new(
            $"cet identifiant est déjà à la ligne {Number(twice.FirstLine)}, qui a été gardée.",
            $"this identifier is already on line {Number(twice.FirstLine)}, which was kept."),
        LineFault.BrokenXml => new(
            "le fichier XML est coupé ou abîmé à cet endroit. Exportez-le de nouveau.",
            "the XML file is cut or damaged here. Export it again."),
        LineFault.MissingClass => new(
            "un élève doit avoir une classe. Indiquez-la ou, pour un adulte, son rôle (surveillant, référent).",
            "a student needs a class. Give it or, for a member of staff, their role (supervisor, referent)."),
        LineFault.UnknownRole role => new(
            $"« {Shown(role.Found)} » n’est pas un rôle. Attendu : élève, surveillant ou référent (vide : élève).",
            $"“{Shown(role.Found)}” is not a role. Expected: student, supervisor or referent (empty: student)."),
        LineFault.UnknownLanguage language => new(
            $"« {Shown(language.Found)} » n’est pas une langue de PixBot. Attendu : français ou anglais, ou rien.",
            $"“{Shown(language.Found)}” is not a language of PixBot. Expected: French or English, or nothing."),
        LineFault.NotAPercent percent => new(
            $"« {Shown(percent.Found)} » n’est pas un pourcentage. Attendu : un nombre de 1 à 100, comme 33 %, ou rien.",
            $"“{Shown(percent.Found)}” is not a percentage. Expected: a number from 1 to 100, such as 33%, or nothing."),
        LineFault.TooLong tooLong => new(
            $"le texte dépasse {Number(tooLong.Maximum)} caractères. Raccourcissez-le.",
            $"the text is longer than {Number(tooLong.Maximum)} characters. Shorten it."),
        LineFault.NotYesOrNo answer => new(
            $"« {Shown(answer.Found)} » n’est ni « Oui » ni « Non ». Exportez de nouveau les résultats depuis Pix Orga.",
            $"“{Shown(answer.Found)}” is neither “Yes” nor “No”. Export the results from Pix Orga again."),
        LineFault.NotADate date => new(
            $"« {Shown(date.Found)} » n’est pas une date. Attendu : jj/mm/aaaa hh:mm, comme Pix Orga l’écrit.",
            $"“{Shown(date.Found)}” is not a date. Expected: DD/MM/YYYY hh:mm, as Pix Orga writes it."),
        LineFault.InTheFuture date => new(
            $"« {Shown(date.Found)} » n’est pas encore passé. Le fichier a-t-il été modifié ?",
            $"“{Shown(date.Found)}” is still to come. Was the file changed?"),
        LineFault.NotACount count => new(
            $"« {Shown(count.Found)} » n’est pas un nombre entier de 0 à {Number(count.Maximum)}.",
            $"“{Shown(count.Found)}” is not a whole number from 0 to {Number(count.Maximum)}."),
        LineFault.Said said => said.Why,
        LineFault.NotExpected other => new(
            $"« {Shown(other.Found)} » n’est pas ce qui est attendu : {other.Expected.Fr}.",
            $"“{Shown(other.Found)}” is not what is expected: {other.Expected.En}."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };

    private static string Shown(string found) => CardText.Escape(found.Length > MaximumQuoted ? Unicode.Cut(found, MaximumQuoted) + "…" : found);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
