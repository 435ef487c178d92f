using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

internal static class MassSheetTexts
{
    public static readonly Text Title = new("Fichier pour Pix Certif", "File for Pix Certif");

    public static readonly Text Ask = new("Fichier pour Pix Certif (.csv)", "File for Pix Certif (.csv)");

    public static readonly Text Download = new("Télécharger le fichier (.csv)", "Download the file (.csv)");

    public static readonly Text Again = new("Vérifier à nouveau", "Check again");

    public static readonly Text Continue = new("Continuer", "Continue");

    public static readonly Text Nothing = new("Rien n’est à envoyer à Pix Certif par un fichier pour l’instant.", "Nothing is to go to Pix Certif by a file for now.");

    public static readonly Text ProblemsTitle = new("À corriger d’abord", "To be put right first");

    public static readonly Text ProblemsWhy = new(
        "Pix refuse tout le fichier pour une seule de ces erreurs : rien n’est écrit avant.",
        "Pix refuses the whole file for a single one of these mistakes: nothing is written before.");

    public static readonly Text LeftOut = new("Pas dans le fichier", "Not in the file");

    public static readonly Text How = new(
        "Dans Pix Certif : « Sessions », « Créer/éditer plusieurs sessions », puis « Importer (.csv) ». N’ouvrez pas le fichier dans un tableur : il y perdrait des zéros. Pour une session que Pix connaît, cette liste remplace la précédente.",
        "In Pix Certif: “Sessions”, “Créer/éditer plusieurs sessions”, then “Importer (.csv)”. Do not open the file in a spreadsheet: it would lose zeros. For a session that Pix knows, this list replaces the one before.");

    public static readonly Text Sheet = new(
        "Session par session : téléchargez la liste des candidats (.ods) sur Pix Certif et déposez-la ici, je la remplis.",
        "Session by session: download the list of candidates (.ods) from Pix Certif and drop it here, I fill it in.");

    public static readonly Text Then = new(
        "Une fois importé, notez-le dans « À faire sur Pix Certif », puis déposez ici les kits surveillants.",
        "Once imported, tick it in “To do on Pix Certif”, then drop the invigilator kits here.");

    public static readonly Text FormHelp = new(
        "Ces réponses sont les mêmes pour tous les candidats du fichier ; elles sont gardées pour la prochaine fois.",
        "These answers are the same for all candidates of the file; they are kept for the next time.");

    public static readonly Text ResultsEmail = new("E-mail du destinataire des résultats (vide : personne ne les reçoit)", "E-mail of the results’ recipient (empty: nobody gets them)");

    public static readonly Text BadEmail = new("Écrivez une seule adresse e-mail, ou rien.", "Write one e-mail address, or nothing.");

    public static readonly Text Pricing = new("Tarification part Pix", "Tarification part Pix (who pays)");

    public static readonly Text NeedPricing = new("Choisissez la tarification.", "Choose who pays.");

    public static readonly Text PrepaymentCode = new("Code de prépaiement (si Prépayée)", "Prepayment code (if Prépayée)");

    public static readonly Text BadCode = new("Un code de prépaiement a 50 caractères au plus.", "A prepayment code has 50 characters at most.");

    public static readonly Text NeedCode = new("« Prépayée » demande un code de prépaiement.", "“Prépayée” needs a prepayment code.");

    public static readonly Text NoCode = new("Le code de prépaiement reste vide, sauf pour « Prépayée ».", "The prepayment code stays empty, except for “Prépayée”.");

    public static readonly Text Complementary = new(
        "Certifications complémentaires de votre modèle (une par ligne, comme « CléA Numérique » ; vide : aucune)",
        "Complementary certifications of your template (one a line, such as “CléA Numérique”; empty: none)");

    public static readonly Text BadComplementary = new("Au plus dix certifications, de 60 caractères chacune.", "Ten certifications at most, of 60 characters each.");

    public static readonly Text Begun = new("déjà commencée : Pix n’y change plus rien par un fichier", "has begun: Pix changes nothing of it by a file any more");

    public static readonly Text Unreadable = new("son numéro ne peut pas être relu : saisissez-le à nouveau", "its number cannot be read: type it again");

    public static readonly Text Emptied = new("il n’y a plus de candidat : retirez-les à la main sur Pix Certif", "nobody is left in it: remove them by hand on Pix Certif");

    public static readonly Text NumberMissing = new("déjà créée sur Pix Certif : saisissez d’abord son numéro et ses codes", "created on Pix Certif already: type its number and codes first");

    public static readonly Text NoSupervisor = new("aucun surveillant, et Pix en demande un", "no supervisor, and Pix asks for one");

    public static readonly Text SameName = new("deux candidats de la session ont ce nom et cette date de naissance : Pix n’en prendrait qu’un", "two candidates of the session have this name and birth date: Pix would take only one");

    public static readonly Text LeftSchool = new("un candidat n’est plus dans la liste de l’établissement : retirez-le de la session", "a candidate is not on the school’s list any more: take them out of the session");

    public static Text Found(int problems) => new(
        Plural.Fr(problems, "point à corriger", "points à corriger"), Plural.En(problems, "thing to put right", "things to put right"));

    public static Text Counts(int sessions, int candidates) => new(
        $"{Plural.Fr(sessions, "session")}, {Plural.Fr(candidates, "candidat")}.", $"{Plural.En(sessions, "session")}, {Plural.En(candidates, "candidate")}.");

    public static Text Of(Session session) => new(
        $"{SessionTexts.When(session).Fr}, {SessionTexts.InRoom(CardText.Escape(session.Room)).Fr}", $"{SessionTexts.When(session).En}, {SessionTexts.InRoom(CardText.Escape(session.Room)).En}");

    public static Text InTwo(Session first, Session second)
    {
        var (one, other) = (Of(first), Of(second));
        return new($"inscrit deux fois : {one.Fr} et {other.Fr}", $"enrolled twice: {one.En} and {other.En}");
    }
}
