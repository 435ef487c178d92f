using PixBot.Core.Profiles;

namespace PixBot.Core.Texts;

/// <summary>What the import of profiles says besides its bad lines (<see cref="LineTexts"/>).</summary>
internal static class ProfileTexts
{
    public static readonly Text NoRoster = new(
        "PixBot ne connaît encore aucun élève : importez d’abord la liste de l’établissement. Rien n’a été modifié.",
        "PixBot knows no student yet: import the school’s roster first. Nothing was changed.");

    public static readonly Text NoGoodLine = new(
        "Aucune ligne de l’export n’a pu être lue : rien n’a été modifié. Exportez de nouveau les résultats depuis Pix Orga, sans modifier le fichier.",
        "Not one line of the export could be read: nothing was changed. Export the results from Pix Orga again, without changing the file.");

    public static readonly Text BrokenOff = new(
        "Le fichier n’a pas pu être lu jusqu’au bout à cause de guillemets mal placés. Exportez-le de nouveau.",
        "The file could not be read to its end because of misplaced quotes. Export it again.");

    public static readonly Text NotACandidate = new(
        "Cette personne n’est pas, ou plus, parmi celles que la ligne peut désigner.",
        "This person is not, or no longer, among those whom the line may mean.");

    public static readonly Text DecidedOtherwise = new(
        "Cette ligne a déjà reçu une autre réponse, qui est gardée.",
        "This line was already given another answer, which stands.");

    public static readonly Text UnknownRow = new("Cette ligne n’existe plus.", "This line no longer exists.");

    public static Text Why(UndecidedReason reason) => reason switch
    {
        UndecidedReason.SeveralCandidates => new(
            "Plusieurs élèves portent ce nom : de qui s’agit-il ?",
            "Several students have this name: which one is it?"),
        UndecidedReason.OtherClass => new(
            "Un élève porte ce nom, mais dans une autre classe : est-ce bien lui ou elle ?",
            "A student has this name, but in another class: is it the same person?"),
        UndecidedReason.OtherName => new(
            "L’identifiant et le nom ne désignent pas le même élève : de qui s’agit-il ?",
            "The identifier and the name do not mean the same student: which one is it?"),
        UndecidedReason.NearName => new(
            "Le nom ressemble à celui d’un élève, sans que la classe le confirme : est-ce bien lui ou elle ?",
            "The name is close to a student’s, and no class confirms it: is it the same person?"),
        UndecidedReason.SameStudentTwice => new(
            "Une autre ligne, un peu différente, désigne déjà cet élève : est-ce la même personne ?",
            "Another line, slightly different, already means this student: is it the same person?"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
