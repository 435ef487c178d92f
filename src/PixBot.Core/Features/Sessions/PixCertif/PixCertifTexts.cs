using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif;

internal static class PixCertifTexts
{
    public static readonly Text OnPixCertif = new("Pix Certif", "Pix Certif");

    public static readonly Text ToCreate = new("à créer sur Pix Certif", "to be created on Pix Certif");

    public static readonly Text Ready = new("prête", "ready");

    public static readonly Text Finalized = new("finalisée", "finalised");

    public static readonly Text ToCreateHow = new(
        "Créez la session sur Pix Certif, puis saisissez ici le numéro, le code et le mot de passe que Pix lui donne.",
        "Create the session on Pix Certif, then type here the number, code and password that Pix gives it.");

    public static readonly Text Enter = new("Saisir le numéro et les codes", "Type number and codes");

    public static readonly Text EnterTitle = new("Numéro et codes de la session", "Number and codes of the session");

    public static readonly Text EnterHelp = new(
        "Pix Certif les affiche dès que la session y est créée. Ils sont chiffrés, et restent secrets jusqu’à l’heure dite.",
        "Pix Certif shows them once the session is created there. They are encrypted, and stay secret until their time.");

    public static readonly Text Save = new("Enregistrer", "Save");

    public static readonly Text IsReady = new("La session est prête", "The session is ready");

    public static readonly Text KnownAlready = new(
        "Le numéro et les codes sont déjà saisis. « Corriger » les change.",
        "Number and codes are there already. “Correct” changes them.");

    public static readonly Text AllOrNone = new(
        "Donnez les trois ensemble : numéro, code d’accès et mot de passe ; ou laissez les trois vides si la session n’est pas encore créée sur Pix Certif.",
        "Give all three together: number, access code and password; or leave all three empty if the session is not created on Pix Certif yet.");

    public static readonly Text Needed = new(
        "Donnez le numéro, le code d’accès et le mot de passe.", "Give the number, the access code and the password.");

    public static readonly Text Exchanged = new(
        "Numéro, code d’accès et mot de passe ne semblent pas dans leurs cases. Le bouton « Échanger » les y remet. Si le mot de passe ressemble vraiment à un code, tapez-le avec « C- » devant.",
        "Number, access code and password do not seem to be in their boxes. “Exchange” puts them there. If the password really looks like a code, type it with “C-” before it.");

    public static readonly Text Exchange = new("Échanger", "Exchange");

    public static readonly Text MarkFinalized = new("Je l’ai finalisée sur Pix Certif", "I finalised it on Pix Certif");

    public static readonly Text NotOver = new(
        "La session n’est pas encore finie : elle se finalise après.", "The session is not over yet: it is finalised afterwards.");

    public static readonly Text CodesAwaited = new(
        "Le référent n’a pas encore saisi le numéro et les codes : ils arriveront ici dès qu’il l’aura fait.",
        "The referent has not typed number and codes yet: they arrive here as soon as they have.");

    public static readonly Text MissingTitle = new("Il manque le numéro et les codes d’une session", "A session lacks its number and codes");

    public static readonly Text MissingHow = new(
        "Sans eux, les surveillants ne reçoivent pas leur carte et personne ne peut commencer. Pix les donne une fois la session créée sur Pix Certif.",
        "Without them the supervisors get no card and nobody can begin. Pix gives them once the session is created on Pix Certif.");

    /// <param name="room">Escaped.</param>
    public static Text NumberTaken(DateOnly day, TimeOnly time, string room) => new(
        $"Ce numéro est déjà celui de la session du {Dates.Day(day).Fr} à {Dates.Time(time).Fr}, {SessionTexts.InRoom(room).Fr}. Pix donne un numéro à chaque session : vérifiez les deux.",
        $"This number is already that of the session on {Dates.Day(day).En} at {Dates.Time(time).En}, {SessionTexts.InRoom(room).En}. Pix gives each session a number of its own: check both.");

    public static Text NumberTaken(Session session) => NumberTaken(session.Date, session.Time, CardText.Escape(session.Room));

    public static Text Of(PixState state) => state switch
    {
        PixState.Finalized => Finalized,
        PixState.Ready => Ready,
        _ => ToCreate,
    };
}
