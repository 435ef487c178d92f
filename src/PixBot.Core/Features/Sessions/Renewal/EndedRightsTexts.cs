using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Renewal;

internal static class EndedRightsTexts
{
    public static readonly Text CodesTitle = new("Numéro et code effacés", "Number and code removed");

    public static readonly Text Over = new(
        "La session est terminée : le numéro et les codes ne sont plus affichés.",
        "The session is over: its number and codes are no longer shown.");

    public static readonly Text Cancelled = new(
        "La session est annulée : le numéro et les codes ne sont plus affichés.",
        "The session is cancelled: its number and codes are no longer shown.");

    public static readonly Text NotReleased = new(
        "Cette carte n’est plus valable. Le surveillant te donnera le numéro et le code dans la salle.",
        "This card is no longer valid. The supervisor will give you the number and the code in the room.");

    public static readonly Text NotYours = new(
        "Vous ne surveillez plus cette session : le numéro et les codes ne sont plus affichés.",
        "You no longer supervise this session: its number and codes are no longer shown.");

    public static readonly Text NoReferent = new(
        "Vous n’êtes plus référent : le numéro et les codes ne sont plus affichés.",
        "You are no longer a referent: number and codes are no longer shown.");

    public static readonly Text Later = new(
        "La session a changé : le numéro et les codes reviendront ici à l’heure dite.",
        "The session has changed: its number and codes will come back here at their time.");

    public static readonly Text OldCodes = new(
        "Les codes ont été corrigés : ouvrez la session pour voir les bons.",
        "The codes were corrected: open the session to see the right ones.");

    public static readonly Text SupervisionEnded = new("Vous ne surveillez plus cette session", "You no longer supervise this session");
}
