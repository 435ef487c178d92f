using PixBot.Core.Features.Profiles.Import.Matching;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles;

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
        UndecidedReason.OneLetter => new(
            "À une lettre près, c’est le nom d’un élève de cette classe : est-ce bien lui ou elle ?",
            "But for one letter, it is the name of a student of this class: is it the same person?"),
        UndecidedReason.HalfName => new(
            "Dans cette classe, un élève sans ligne à son nom a le même nom ou le même prénom : est-ce bien lui ou elle (nom d’usage, diminutif) ?",
            "In this class, a student who has no line has the same last or first name: is it the same person (usual name, short name)?"),
        UndecidedReason.SameStudentTwice => new(
            "Une autre ligne, un peu différente, désigne déjà cet élève : est-ce la même personne ?",
            "Another line, slightly different, already means this student: is it the same person?"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
