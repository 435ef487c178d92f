using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers.Layouts;

/// <summary>What stands on papers: plain, as no Markdown is read there.</summary>
internal static class LayoutTexts
{
    public static readonly Text Certification = new("Certification Pix", "Pix certification");

    public static readonly Text Convocation = new("Convocation à la certification Pix", "Your Pix certification session");

    public static readonly Text RollCall = new("Liste d’appel", "Roll call");

    public static readonly Text DoorNotice = new("Affiche de porte", "Door notice");

    public static readonly Text DayTable = new("Tableau de la journée", "Table of the day");

    public static readonly Text YouTake = new("Tu passes la certification Pix :", "You take the Pix certification:");

    public static readonly Text Day = new("Jour", "Day");

    public static readonly Text Hours = new("Horaire", "Hours");

    public static readonly Text Start = new("Début", "Start");

    public static readonly Text End = new("Fin prévue", "Expected end");

    public static readonly Text EndShort = new("Fin (temps majoré)", "End (extra time)");

    public static readonly Text LatestEnd = new("Fin, temps majoré", "End, extra time");

    public static readonly Text Candidates = new("Candidats", "Candidates");

    public static readonly Text LastName = new("Nom", "Last name");

    public static readonly Text FirstName = new("Prénom", "First name");

    public static readonly Text BirthName = new("Nom de naissance", "Birth name");

    public static readonly Text Class = new("Classe", "Class");

    public static readonly Text Here = new("Présent, remarques", "Present, remarks");

    public static readonly Text Expected = new("Candidats attendus", "Expected candidates");

    public static readonly Text NoPhones = new(
        "Silence, une épreuve est en cours. Pièce d’identité à la main, téléphones éteints et rangés.",
        "Quiet please, a test is under way. Identity document in hand, phones off and put away.");

    public static readonly Text OnlyPixCounts = new(
        "Pour faire l’appel seulement. La feuille d’émargement qui se signe et qui compte est le PDF de Pix Certif.",
        "For the roll call only. The attendance sheet that is signed and counts is the PDF of Pix Certif.");

    public static readonly Text NameToType = new("À taper sur Pix, exactement ainsi", "To type on Pix, exactly so");

    public static readonly Text IfOther = new(
        "Si ce n’est pas ton nom de naissance ou ton prénom, dis-le au référent Pix avant ce jour.",
        "If this is not your birth name or first name, tell the Pix referent before that day.");

    public static readonly Text Bring = new("À apporter", "Bring");

    public static readonly IReadOnlyList<Text> BringWhat =
    [
        new("Une pièce d’identité.", "An identity document."),
        new(
            "De quoi te connecter à ton compte Pix : l’adresse ou l’identifiant, et le mot de passe.",
            "What you need to sign in to your Pix account: e-mail or user name, and password."),
        new("Viens dix minutes avant le début.", "Come ten minutes before the start."),
    ];

    public static readonly Text Prepare = new("Avant ce jour", "Before that day");

    public static readonly IReadOnlyList<Text> PrepareHow =
    [
        new(
            "Connecte-toi une fois au compte Pix avec lequel tu as envoyé ton profil à l’établissement. Mot de passe perdu ? Dis-le tout de suite au référent Pix.",
            "Sign in once to the Pix account with which you sent your profile to the school. Lost the password? Tell the Pix referent at once."),
        new("Tu ne peux pas venir ? Préviens le référent Pix : une autre date peut être proposée.", "You cannot come? Tell the Pix referent: another date can be offered."),
    ];

    public static readonly Text CodesThere = new(
        "Le numéro de session et le code d’accès sont donnés dans la salle.",
        "The session number and the access code are given in the room.");

    public static Text FromTo(Text from, Text to) => new($"{from.Fr} – {to.Fr}", $"{from.En} – {to.En}");

    public static Text WithExtraTime(Text end) => new($"{end.Fr} (temps majoré compris)", $"{end.En} (extra time included)");

    public static Text ForSome(Text end, int count) => new($"{end.Fr} pour {count}", $"{end.En} for {count}");

    public static Text RollCallOf(string room) => new($"Liste d’appel – {room}", $"Roll call – {room}");

    public static Text DayTableOf(Text day) => new($"Certification Pix – {day.Fr}", $"Pix certification – {day.En}");
}
