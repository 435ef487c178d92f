using System.Globalization;

namespace PixBot.Core.Texts;

/// <summary>What the import of a roster says besides its bad lines (<see cref="LineTexts"/>).</summary>
internal static class RosterTexts
{
    public static readonly Text NoLine = new(
        "Cette liste n’a que ses titres de colonnes. Rien n’a été modifié.",
        "This roster has only the names of its columns. Nothing was changed.");

    public static readonly Text NoGoodLine = new(
        "Aucune ligne n’a pu être lue : rien n’a été modifié. Corrigez le fichier, puis déposez-le de nouveau.",
        "Not one line could be read: nothing was changed. Correct the file, then drop it again.");

    public static readonly Text BadLinesKept = new(
        "Les autres lignes sont enregistrées. Corrigez celles-ci, puis déposez le fichier entier de nouveau.",
        "The other lines are saved. Correct these, then drop the whole file again.");

    public static readonly Text BrokenOff = new(
        "Le fichier n’a pas pu être lu jusqu’au bout à cause de guillemets mal placés. Ce qui suit est ignoré, et personne n’est considéré comme parti.",
        "The file could not be read to its end because of misplaced quotes. What follows is ignored, and nobody counts as gone.");

    public static readonly Text Superseded = new(
        "Une autre liste a été importée depuis : confirmez plutôt les départs sur sa fiche.",
        "Another roster was imported since: confirm those who left on its own card.");

    public static readonly Text UnknownImport = new("Cet import n’existe plus.", "This import no longer exists.");

    public static Text Gone(int count) => count == 1
        ? new(
            "Une personne n’est plus dans le fichier. Elle reste enregistrée tant que vous ne confirmez pas son retrait.",
            "One person is no longer in the file. They stay on the roster until you confirm the removal.")
        : new(
            $"{Number(count)} personnes ne sont plus dans le fichier. Elles restent enregistrées tant que vous ne confirmez pas leur retrait.",
            $"{Number(count)} people are no longer in the file. They stay on the roster until you confirm the removal.");

    public static Text Removed(int count) => count == 1
        ? new("Une personne a été retirée.", "One person was removed.")
        : new($"{Number(count)} personnes ont été retirées.", $"{Number(count)} people were removed.");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
