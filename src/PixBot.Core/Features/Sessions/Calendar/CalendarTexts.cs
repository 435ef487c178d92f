using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Calendar;

internal static class CalendarTexts
{
    public static readonly Text Add = new("Ajouter à mon agenda", "Add to my calendar");

    public static readonly Text Remove = new("La retirer de mon agenda", "Remove it from my calendar");

    public static readonly Text TakeAgain = new(
        "Ton agenda ne suit pas tout seul : si la session change, appuie de nouveau sur « Ajouter à mon agenda ». Le nouveau fichier remplace l’ancien ; s’il en reste deux, supprime l’ancien.",
        "Your calendar does not follow by itself: if the session changes, press “Add to my calendar” again. The new file replaces the old one; if both stay, delete the old one.");

    public static readonly Text SupervisorTakesAgain = new(
        "Votre agenda ne suit pas tout seul : si la session change, appuyez de nouveau sur « Ajouter à mon agenda ». Le nouveau fichier remplace l’ancien ; s’il en reste deux, supprimez l’ancien.",
        "Your calendar does not follow by itself: if the session changes, press “Add to my calendar” again. The new file replaces the old one; if both stay, delete the old one.");

    public static readonly Text Sits = new("Certification Pix", "Pix certification");

    public static readonly Text Supervises = new("Surveillance de la certification Pix", "Supervision of the Pix certification");

    public static readonly Text ForCandidate = new(
        "À apporter : une pièce d’identité, et de quoi te connecter à ton compte Pix, celui de l’établissement. Arrive dix minutes en avance. Si la session change, reprends ce fichier dans ta conversation avec PixBot.",
        "Bring: an identity document, and what you need to sign in to your Pix account, the one you use at school. Be ten minutes early. If the session changes, take this file again from your chat with PixBot.");

    public static readonly Text ForSupervisor = new(
        "La fin tient compte du temps majoré des candidats. Le numéro et les codes arrivent dans votre conversation avec PixBot. Si la session change, reprenez ce fichier là-bas.",
        "The end allows for the candidates’ extra time. Number and codes arrive in your chat with PixBot. If the session changes, take this file again there.");
}
