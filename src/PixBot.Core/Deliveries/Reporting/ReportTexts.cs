using PixBot.Core.Localization;

namespace PixBot.Core.Deliveries.Reporting;

internal static class ReportTexts
{
    public static readonly Text Nobody = new("Personne n’est concerné.", "Nobody is concerned.");

    public static readonly Text NobodyYet = new(
        "Cet envoi n’a eu aucun destinataire.",
        "This message had no recipients.");

    public static readonly Text WhoNot = new("Qui n’a rien reçu ?", "Who got nothing?");

    public static readonly Text Stop = new("Arrêter l’envoi", "Stop sending");

    public static readonly Text TryAgain = new("Réessayer les échecs", "Try the failed ones again");

    public static readonly Text Stuck = new(
        "⚠️ L’envoi est bloqué par une panne de mon côté. Je réessaie toutes les trois minutes ; vous pouvez aussi réessayer tout de suite.",
        "⚠️ A fault on my side has stopped this message. I try again every three minutes; you can also try again right now.");

    public static readonly Text MoveOn = new("Réessayer maintenant", "Try again now");

    public static readonly Text TryingAgain = new("C’est reparti : je réessaie ce qui n’est pas passé.", "Off again: I’m trying what did not get through.");

    public static readonly Text EverybodyGotIt = new("Tout le monde a reçu le message.", "Everybody got the message.");

    public static readonly Text Starting = new("⏳ Je prépare l’envoi…", "⏳ Getting ready to send…");

    public static Text More(int count) => new($"… et {count} autres", $"… and {count} more");
}
