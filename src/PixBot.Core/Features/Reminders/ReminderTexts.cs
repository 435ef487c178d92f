using PixBot.Core.Localization;

namespace PixBot.Core.Features.Reminders;

internal static class ReminderTexts
{
    public static readonly Text ChooseTitle = new("Relancer", "Remind");

    public static Text RemindMissing(int missing) => new($"🔔 Relancer ({missing})", $"🔔 Remind ({missing})");

    public static Text RemindClass(string name) => new($"Relancer {name}", $"Remind {name}");

    public static Text MissingInAll(int missing, int total) => new(
        $"**{missing}** {(missing == 1 ? "profil manque" : "profils manquent")} encore, sur {total} élèves. Ceux qui ont envoyé leur profil, ou dit l’avoir fait, ne reçoivent rien.",
        $"**{missing}** {(missing == 1 ? "profile is" : "profiles are")} still missing, out of {total} students. Those who have sent theirs, or say so, get nothing.");

    public static Text MissingInClass(string name, int missing, int total) => new(
        $"{name} – {missing} sur {total}",
        $"{name} – {missing} of {total}");

    public static readonly Text Whom = new("Classes à relancer", "Classes to remind");

    public static readonly Text NobodyMissing = new(
        "Tous les élèves ont envoyé leur profil, ou disent l’avoir fait : personne à relancer. 🎉",
        "Every student has sent their profile, or says so: nobody to remind. 🎉");

    public static readonly Text Preview = new("Aperçu", "Preview");

    public static Text PreviewTitle(int count) => count == 1
        ? new("1 élève recevra ceci", "1 student will get this")
        : new($"{count} élèves recevront ceci", $"{count} students will get this");

    public static readonly Text ReadWhenSent = new(
        "La liste est relue au moment de l’envoi : qui envoie son profil d’ici là n’est pas relancé.",
        "The list is read again when it goes: whoever sends a profile meanwhile isn’t reminded.");

    public static readonly Text Send = new("Envoyer la relance", "Send the reminder");

    public static readonly Text SampleName = new("(prénom)", "(first name)");

    public static readonly Text ReportTitle = new("Relance : profils Pix", "Reminder: Pix profiles");
}
