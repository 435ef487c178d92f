using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions;

internal static class SessionTexts
{
    public static readonly Text ConvocationTitle = new("Ta convocation", "Your session");

    public static readonly Text ConvocationIntro = new(
        "Tu passes la certification Pix :",
        "You take the Pix certification:");

    public static readonly Text ConvocationChanged = new(
        "Ta convocation a changé. Voici la bonne :",
        "Your session has changed. Here is the right one:");

    public static readonly Text Date = new("Date", "Date");

    public static readonly Text Time = new("Heure de début", "Start time");

    public static readonly Text Room = new("Salle", "Room");

    public static readonly Text Site = new("Site", "Site");

    public static readonly Text ExtraTime = new("Temps majoré", "Extra time");

    public static readonly Text End = new("Fin prévue", "Expected end");

    /// <summary>Where extra time is in it.</summary>
    public static Text EndWithExtraTime(Text time) => new(
        $"{time.Fr} (temps majoré compris, à la minute supérieure)", $"{time.En} (extra time included, to the full minute above)");

    public static readonly Text Bring = new("À apporter", "Bring");

    public static readonly Text BringWhat = new(
        "une pièce d’identité, et de quoi te connecter à **ton compte Pix certifiable** (adresse ou identifiant, et mot de passe). Arrive dix minutes en avance.",
        "an identity document, and what you need to sign in to **your certifiable Pix account** (e-mail or user name, and password). Be ten minutes early.");

    public static readonly Text Prepare = new("Pour te préparer", "To prepare");

    public static readonly Text PrepareHow = new(
        "connecte-toi une fois avant le jour au compte Pix avec lequel tu as envoyé ton profil à l’établissement. Mot de passe perdu ? Dis-le au référent maintenant. Et entraîne-toi sur pix.fr : demande-moi « Comment se préparer ? ».",
        "sign in once before the day to the Pix account with which you sent your profile to the school. Lost the password? Tell the referent now. And train on pix.fr: ask me “How do I prepare?”.");

    public static readonly Text NumberLater = new(
        "Le numéro de session et le code d’accès te seront donnés dans la salle, une fois la présence vérifiée.",
        "The session number and the access code are given in the room, once you are marked present.");

    public static readonly Text OldConvocationTitle = new("Ancienne convocation", "Old session details");

    public static readonly Text OldConvocation = new(
        "Cette carte n’est plus à jour : la session a changé, ou n’est plus la tienne.",
        "This card is out of date: the session has changed, or is no longer yours.");

    public static readonly Text SomebodyElses = new(
        "Cette convocation est celle de quelqu’un d’autre : rien n’est noté.",
        "These session details are somebody else’s: nothing is noted.");

    public static readonly Text NoSession = new(
        "Tu n’es inscrit à aucune session pour l’instant. Dès que le référent t’inscrit, ta convocation arrive ici.",
        "You’re not enrolled in any session yet. As soon as the referent enrols you, your session details arrive here.");

    public static readonly Text NoSessionStaff = new(
        "Vous ne surveillez aucune session pour l’instant.",
        "You supervise no session at the moment.");

    public static readonly Text MySessionsTitle = new("Vos sessions", "Your sessions");

    public static Text CodesFrom(DateTimeOffset local) => new(
        $"Le numéro et le code arriveront ici le {Dates.Moment(local).Fr}.",
        $"The number and the code will arrive here on {Dates.Moment(local).En}.");

    public static readonly Text WithdrawnTitle = new("Ta convocation est annulée", "Your session is cancelled");

    public static Text Withdrawn(Text day, Text time) => new(
        $"Tu n’es plus inscrit à la session du {day.Fr} à {time.Fr}. Si une autre session t’attend, sa convocation arrivera ici.",
        $"You’re no longer enrolled in the session on {day.En} at {time.En}. If another one awaits you, its details will arrive here.");

    public static readonly Text SupervisionTitle = new("Vous surveillez une session", "You supervise a session");

    public static readonly Text SupervisionIntro = new(
        "Le référent Pix vous a confié cette session de certification :",
        "The Pix referent has entrusted this certification session to you:");

    public static readonly Text SupervisionChanged = new(
        "La session que vous surveillez a changé. La voici :",
        "The session you supervise has changed. Here it is:");

    public static readonly Text OpenInstructions = new("Ouvrir la carte d’instructions", "Open the instructions card");

    public static Text InstructionsTitle(string room) => new($"Surveillance – {InRoom(room).Fr}", $"Supervision – {InRoom(room).En}");

    public static readonly Text SessionNumberLabel = new("Numéro de session", "Session number");

    public static readonly Text AccessCodeLabel = new("Code d’accès (candidats)", "Access code (candidates)");

    public static readonly Text PasswordLabel = new("Mot de passe de l’Espace surveillant", "Supervisor space password");

    public static readonly Text KeepSecret = new(
        "Ne montrez pas cette carte aux élèves : cochez les présents ci-dessous, et chacun d’eux recevra le numéro et le code.",
        "Don’t show this card to students: tick who is present below, and each of them will get the number and the code.");

    public static readonly Text Before = new("Avant l’épreuve", "Before the test");

    public static readonly Text During = new("Pendant l’épreuve", "During the test");

    public static readonly Text AtTheEnd = new("À la fin", "At the end");

    public static readonly Text Present = new("Qui est présent ?", "Who is present?");

    public static Text OthersFollow(int count) => new(
        $"… et {count} autres, qui paraîtront ici une fois ceux-ci servis.",
        $"… and {count} more, who appear here once these have theirs.");

    public static readonly Text AllReleased = new("Tous les candidats ont le numéro et le code.", "Every candidate has the number and the code.");

    public static readonly Text Release = new("Remettre le numéro et le code aux cochés", "Give the number and code to those ticked");

    public static readonly Text TickAll = new("Tout cocher", "Tick all");

    public static readonly Text NobodyTicked = new(
        "Cochez d’abord les élèves présents.",
        "Tick the students who are present first.");

    public static readonly Text ReleasedTo = new("Numéro et code remis à", "Number and code given to");

    public static Text ReleasedAt(string name, Text time) => new($"✅ {name} ({time.Fr})", $"✅ {name} ({time.En})");

    public static Text Enrolled(int count) => count == 1
        ? new("1 candidat", "1 candidate")
        : new($"{count} candidats", $"{count} candidates");

    public static readonly Text CodesTitle = new("C’est parti !", "Here we go!");

    public static readonly Text CodesHow = new(
        "Connecte-toi sur **pix.fr** avec ton compte certifiable, ouvre **Certification**, tape le numéro de session, vérifie ton nom et ta date de naissance, puis tape le code d’accès.",
        "Sign in on **pix.fr** with your certifiable account, open **Certification**, type the session number, check your name and birth date, then type the access code.");

    public static readonly Text CodesForYou = new(
        "Ces codes sont pour toi, pour cette session, dans cette salle.",
        "These codes are for you, for this session, in this room.");

    public static readonly Text YourAccessCode = new("Code d’accès", "Access code");

    public static readonly Text FormTitle = new("Nouvelle session", "New session");

    public static readonly Text FormHelp = new(
        "Pix ne donne numéro, code et mot de passe qu’une fois la session créée sur Pix Certif : laissez-les vides jusque-là. Ils sont chiffrés, et restent secrets jusqu’à l’heure dite.",
        "Pix gives number, code and password only once the session is created on Pix Certif: leave them empty until then. They are encrypted, and stay secret until their time.");

    public static readonly Text CorrectTitle = new("Corriger la session", "Correct the session");

    public static readonly Text Supervisors = new("Surveillants", "Supervisors");

    public static readonly Text Classes = new("Candidats : les élèves de ces classes", "Candidates: the students of these classes");

    public static Text ClassChoice(string name, int certifiable, int total) => new(
        $"{name} – certifiables : {certifiable} sur {total}",
        $"{name} – certifiable: {certifiable} of {total}");

    public static readonly Text OnlyCertifiable = new(
        "Seulement les élèves certifiables",
        "Certifiable students only");

    public static readonly Text Password = new("Mot de passe de session C-…", "Session password C-…");

    public static readonly Text Enrol = new("Qui inscrire", "Whom to enrol");

    public static readonly Text Preview = new("Vérifier", "Check");

    public static readonly Text PreviewTitle = new("Tout est juste ?", "Is everything right?");

    public static readonly Text Save = new("Créer et convoquer", "Create and summon");

    public static readonly Text SaveChanges = new("Enregistrer et prévenir", "Save and tell them");

    public static readonly Text NeedSite = new("Indiquez un nom de site, de 100 caractères au plus.", "Give a site name of up to 100 characters.");

    public static readonly Text NeedRoom = new("Indiquez un nom de salle, de 100 caractères au plus.", "Give a room of up to 100 characters.");

    public static readonly Text NeedDate = new("Indiquez la date de la session.", "Give the session’s date.");

    public static readonly Text NeedTime = new("Indiquez l’heure de début, en heure locale.", "Give the local start time.");

    public static readonly Text InThePast = new("Cette date et cette heure sont déjà passées.", "That date and time are already past.");

    public static readonly Text NeedNumber = new(
        "Le numéro de session ne contient que des chiffres (Pix Certif l’affiche en haut de la session).",
        "The session number has digits only (Pix Certif shows it at the top of the session).");

    public static readonly Text NeedCode = new(
        "Le code d’accès a 4 lettres et 2 chiffres, comme BTPK47 (sans A, E, I, O, U, L, N, S, Z, ni 0, 1, 5).",
        "The access code has 4 letters and 2 digits, like BTPK47 (without A, E, I, O, U, L, N, S, Z, nor 0, 1, 5).");

    public static readonly Text BadPassword = new(
        "Le mot de passe de session a 6 caractères après « C- » ; majuscules et minuscules comptent.",
        "The session password has 6 characters after “C-”; capitals matter.");

    public static readonly Text NeedSupervisor = new("Choisissez au moins un surveillant.", "Choose at least one supervisor.");

    public static readonly Text NeedClass = new("Choisissez au moins une classe.", "Choose at least one class.");

    public static Text LaterSessions(int count) => new(
        $"{Plural.Fr(count, "autre session", "autres sessions")} plus tard : elles viendront ici quand celles-ci seront passées.",
        $"{Plural.En(count, "more session")} later: they come here once these are over.");

    public static readonly Text NoCandidates = new(
        "Aucun élève à inscrire dans ces classes : ils sont déjà dans une autre session, ou ne sont pas certifiables.",
        "No student to enrol from these classes: they are in another session already, or not certifiable.");

    public static readonly Text NoRoster = CommonTexts.NoRoster;

    public static readonly Text NoSupervisors = new(
        "La liste ne contient aucun surveillant. Ajoutez-en (colonne Rôle : surveillant) et déposez-la à nouveau.",
        "The list holds no supervisor. Add some (column Role: supervisor) and drop it again.");

    public static Text LeftOut(int elsewhere, int notCertifiable) => new(
        $"Non inscrits : {elsewhere} déjà dans une autre session, {notCertifiable} pas (encore) certifiables.",
        $"Not enrolled: {elsewhere} in another session already, {notCertifiable} not certifiable (yet).");

    public static readonly Text ListTitle = new("Sessions", "Sessions");

    public static readonly Text NoneYet = new(
        "Aucune session pour l’instant. Planifiez-la ici : je convoque les élèves, je préviens les surveillants, et je dis quoi saisir sur Pix Certif.",
        "No session yet. Plan it here: I summon the students, tell the supervisors, and say what to type on Pix Certif.");

    public static readonly Text New = new("Nouvelle session", "New session");

    public static readonly Text Open = new("Ouvrir", "Open");

    public static readonly Text Correct = new("Corriger", "Correct");

    public static readonly Text CancelSession = new("Annuler la session", "Cancel the session");

    public static readonly Text CancelConfirm = new(
        "Annuler cette session ? Les candidats et les surveillants seront prévenus.",
        "Cancel this session? Candidates and supervisors will be told.");

    public static readonly Text CancelYes = new("Oui, annuler la session", "Yes, cancel the session");

    public static readonly Text CancelNo = new("Non, la garder", "No, keep it");

    public static readonly Text SessionCancelled = new("Session annulée", "Session cancelled");

    public static Text CancelledForYou(Text day, Text time, string room) => new(
        $"La session du {day.Fr} à {time.Fr}, {InRoom(room).Fr}, est annulée. La suite sera annoncée ici.",
        $"The session on {day.En} at {time.En}, {InRoom(room).En}, is cancelled. What comes next will be announced here.");

    public static readonly Text ShowCodes = new("Voir le numéro et le code", "Show number and code");

    public static Text Created(string room) => new($"Session créée – {InRoom(room).Fr}", $"Session created – {InRoom(room).En}");

    public static readonly Text NotYours = new(
        "Vous ne surveillez pas cette session.",
        "You don’t supervise this session.");

    public static readonly Text Gone = new("Cette session n’existe plus.", "This session no longer exists.");

    public static Text When(Session session) => new(
        $"{Capitalised(Dates.Day(session.Date).Fr)} à {Dates.Time(session.Time).Fr}",
        $"{Dates.Day(session.Date).En} at {Dates.Time(session.Time).En}");

    /// <summary>« salle 204 »; as it is where the room's name says so itself (« Salle 204 », « CDI »).</summary>
    public static Text InRoom(string room) => char.IsAsciiDigit(room.FirstOrDefault())
        ? new($"salle {room}", $"room {room}")
        : Text.Same(room);

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
