using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.DayBefore;

/// <summary>What Pix asks of supervisors (src/facts/pix.md, 10).</summary>
internal static class BriefingTexts
{
    public static readonly Text Tomorrow = new("Demain, vous surveillez", "Tomorrow you supervise");

    public static readonly Text Today = new("Aujourd’hui, vous surveillez", "Today you supervise");

    public static Text Expected(int candidates, int absent, int longer) => new(
        $"Candidats : {candidates}, dont absences annoncées : {absent}, et temps majoré : {longer}.",
        $"Candidates: {candidates}, of whom absent as announced: {absent}, and with extra time: {longer}.");

    public static readonly IReadOnlyList<Text> Before =
    [
        new(
            "Soyez dans la salle une demi-heure avant : ordinateurs allumés, extension Companion active.",
            "Be in the room half an hour early: computers on, the Companion extension active."),
        new(
            "À imprimer si ce n’est fait : la feuille d’émargement, le PV d’incident et le PV de fraude, depuis Pix Certif. Ce sont deux PV différents.",
            "To print if not done: the attendance sheet, the incident report and the fraud report, from Pix Certif. These two are different papers."),
        new(
            "L’Espace surveillant s’ouvre avec un compte Pix quelconque, le numéro de la session et son mot de passe, qui commence par C-. Ils arrivent ici.",
            "The supervisor space opens with any Pix account, the session number and its password, which begins with C-. They arrive here."),
        new(
            "Vérifiez les pièces d’identité. Chacun tape son nom de naissance, son prénom et sa date de naissance comme sur la liste de Pix.",
            "Check the identity documents. Each types birth name, first name and birth date as on Pix’s list."),
        new(
            "Confirmez la présence d’un candidat quand il est à la page du code d’accès : la confirmation tombe après 15 minutes. Sans elle il ne peut pas commencer.",
            "Confirm a candidate’s presence once they are at the access code’s page: the confirmation lapses after 15 minutes. Without it they cannot begin."),
    ];

    public static readonly IReadOnlyList<Text> During =
    [
        new(
            "Chacun a 1 h 45 depuis son propre début. Pix n’ajoute pas le temps majoré à la fin qu’il affiche, et ne coupe pas le test : c’est vous.",
            "Each has 1 h 45 min from their own start. Pix does not add extra time to the end that it shows, and does not cut the test: you do."),
        new(
            "Candidat bloqué par un signalement : « Gérer le signalement », puis qu’il rafraîchisse sa page. « Autoriser la reprise » ne le débloque pas. Un problème sur une question ne se signale que pendant le test.",
            "A candidate blocked by a report: “Gérer le signalement”, then they refresh the page. “Autoriser la reprise” does not release them. A problem with a question can be reported during the test only."),
        new(
            "Extension non détectée : « Confirmer la présence de l’extension », avant tout autre signalement.",
            "Extension not detected: “Confirmer la présence de l’extension”, before any other report."),
        new(
            "Retard, sortie, mot de passe oublié, panne : notez-le sur le PV d’incident, avec le nom et l’heure.",
            "Late, out of the room, password forgotten, breakdown: note it on the incident report, with name and time."),
    ];

    public static readonly IReadOnlyList<Text> AtTheEnd =
    [
        new(
            "Avant de quitter l’Espace surveillant, assurez-vous que tous ont terminé. « Terminer le test » est irréversible.",
            "Before you leave the supervisor space, make sure that everybody has finished. “Terminer le test” cannot be undone."),
        new(
            "Rendez au référent la feuille d’émargement signée et les PV.", "Give the signed attendance sheet and the reports to the referent."),
    ];
}
