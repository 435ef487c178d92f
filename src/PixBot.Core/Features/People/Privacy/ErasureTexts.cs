using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Privacy;

internal static class ErasureTexts
{
    public static readonly Text UndecidedGo = new(
        "les lignes à décider des imports qui sont les siennes ou pourraient l’être ; celles qui ne peuvent plus viser que d’autres leur restent",
        "undecided lines of imports that are theirs or may be; those that can only mean others are left to them");

    public static Text OnlyTheirs(int count) => count == 1
        ? new("1 ligne à décider d’un import ne pouvait être que la sienne : effacée.", "1 undecided line of an import could only be theirs: erased.")
        : new($"{count} lignes à décider d’imports ne pouvaient être que les siennes : effacées.", $"{count} undecided lines of imports could only be theirs: erased.");

    public static Text PerhapsOthers(int count) => count == 1
        ? new(
            "1 ligne à décider pouvait être la sienne ou celle d’un autre élève : effacée aussi. Si elle visait l’autre, importez le fichier à nouveau.",
            "1 undecided line might have been theirs or another student’s: erased as well. If it meant the other, import the file again.")
        : new(
            $"{count} lignes à décider pouvaient être les siennes ou celles d’autres élèves : effacées aussi. Si elles visaient les autres, importez le fichier à nouveau.",
            $"{count} undecided lines might have been theirs or other students’: erased as well. If they meant the others, import the file again.");

    public static Text LeftToOthers(int count) => count == 1
        ? new("1 ligne à décider reste, pour d’autres élèves : cette personne n’y est plus proposée.", "1 undecided line stays, for other students: this person is no longer suggested there.")
        : new($"{count} lignes à décider restent, pour d’autres élèves : cette personne n’y est plus proposée.", $"{count} undecided lines stay, for other students: this person is no longer suggested there.");

    public static readonly Text Unfinished = new(
        "Des envois étaient en cours : ce qui les concerne s’efface dès leur fin.", "Messages were under way: what concerns them is erased once they are done.");
}
