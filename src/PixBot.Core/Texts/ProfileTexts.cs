using PixBot.Core.Profiles;

namespace PixBot.Core.Texts;

/// <summary>Why a line of an export is left to the referent, put as the question that it is.</summary>
internal static class ProfileTexts
{
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
