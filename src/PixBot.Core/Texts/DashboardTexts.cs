namespace PixBot.Core.Texts;

internal static class DashboardTexts
{
    public static readonly Text Title = new("Tableau de bord", "Dashboard");

    public static Text Summary(int sent, int certifiable, int total) => new(
        $"**{sent}** {(sent == 1 ? "profil reçu" : "profils reçus")} sur {total} élèves ; élèves certifiables : **{certifiable}**.",
        $"**{sent}** {(sent == 1 ? "profile" : "profiles")} received from {total} students; students certifiable: **{certifiable}**.");

    public static readonly Text All = new("Tous", "All");

    public static readonly Text Certifiable = new("Certif.", "Certif.");

    public static readonly Text SentOnly = new("Envoyé", "Sent");

    public static readonly Text Declared = new("Déclaré", "Declared");

    public static readonly Text Missing = new("Manque", "Missing");

    public static readonly Text Legend = new(
        "Certif. : envoyé et certifiable. Envoyé : reçu, pas encore certifiable. Déclaré : l’élève dit l’avoir envoyé. Manque : rien reçu.",
        "Certif.: sent and certifiable. Sent: received, not certifiable yet. Declared: the student says so. Missing: nothing received.");
}
