using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Convocations;

internal static class AbsenceTexts
{
    public static readonly Text Absent = new("Je serai absent", "I will be absent");

    public static readonly Text Why = new("Pourquoi seras-tu absent ?", "Why will you be absent?");

    public static readonly Text NeedReason = new(
        "Dis en quelques mots pourquoi, en 300 signes au plus.", "Say in a few words why, in up to 300 characters.");

    public static readonly Text Help = new(
        "Seul le référent le lit. Pas de détail médical : « rendez-vous » ou « malade » suffit.",
        "Only the referent reads it. No medical detail: “appointment” or “ill” is enough.");

    public static readonly Text Tell = new("Prévenir le référent", "Tell the referent");

    public static readonly Text Back = new("Revenir à ma convocation", "Back to my session");

    public static readonly Text Present = new("Finalement, je serai là", "I will be there after all");

    public static readonly Text OtherDay = new(
        "Le référent est prévenu. Si une autre date t’est proposée, elle arrivera ici.",
        "The referent has been told. If another date is offered to you, it arrives here.");

    public static Text Noted(string reason) => new($"Tu as dit que tu seras absent : {reason}", $"You said that you will be absent: {reason}");

    public static readonly Text Title = new("Absence annoncée", "Absence announced");

    public static readonly Text TakenBack = new("Sera finalement présent", "Will be there after all");

    public static readonly Text Student = new("Élève", "Student");

    public static readonly Text Reason = new("Raison", "Reason");

    public static readonly Text Next = new(
        "Pour une autre date, inscrivez l’élève dans une autre session, et retirez-le de celle-ci, ici et sur Pix Certif.",
        "For another date, enrol the student in another session, and remove them from this one, here and on Pix Certif.");

    public static Text AbsentOnes(string names) => new($"Absences annoncées : {names}", $"Absences announced: {names}");
}
