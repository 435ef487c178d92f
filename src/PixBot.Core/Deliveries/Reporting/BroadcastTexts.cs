using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Deliveries.Reporting;

public static class BroadcastTexts
{
    public static readonly Text Sent = new("Envoyés", "Sent");
    public static readonly Text Pending = new("En attente", "Waiting");
    public static readonly Text Unreachable = new("Injoignables", "Unreachable");
    public static readonly Text Failed = new("En échec", "Failed");
    public static readonly Text Unknown = new("On ne sait pas", "Not known");
    public static readonly Text Cancelled = new("Non envoyés", "Not sent");

    /// <summary>Why somebody cannot be reached, to follow their name: « Zoé Martin : n’a jamais ouvert PixBot ».</summary>
    public static Text Reason(UnreachableReason reason) => reason switch
    {
        UnreachableReason.NeverInstalled => new("n’a jamais ouvert PixBot", "has never opened PixBot"),
        UnreachableReason.Uninstalled => new("a désinstallé PixBot", "has uninstalled PixBot"),
        UnreachableReason.Blocked => new("a bloqué PixBot", "has blocked PixBot"),
        UnreachableReason.DisabledByAdmin => new("PixBot est désactivé par l’administrateur", "PixBot is disabled by the administrator"),
        _ => new("sa conversation n’existe plus", "their conversation no longer exists"),
    };

    /// <summary>The same for several people: « 5 – n’ont jamais ouvert PixBot ».</summary>
    public static Text Reason(UnreachableReason reason, int count) => (count, reason) switch
    {
        (1, _) => Reason(reason),
        (_, UnreachableReason.NeverInstalled) => new("n’ont jamais ouvert PixBot", "have never opened PixBot"),
        (_, UnreachableReason.Uninstalled) => new("ont désinstallé PixBot", "have uninstalled PixBot"),
        (_, UnreachableReason.Blocked) => new("ont bloqué PixBot", "have blocked PixBot"),
        (_, UnreachableReason.DisabledByAdmin) => Reason(reason),
        _ => new("leur conversation n’existe plus", "their conversation no longer exists"),
    };

    /// <summary>What is not known of so many messages.</summary>
    public static Text PerhapsReceived(int count) => count == 1
        ? new("peut-être reçu : Teams n’a pas répondu à temps", "perhaps received: Teams did not answer in time")
        : new("peut-être reçus : Teams n’a pas répondu à temps", "perhaps received: Teams did not answer in time");

    public static Text State(BroadcastState state) => state switch
    {
        BroadcastState.Expanding => new("Préparation de l’envoi…", "Preparing…"),
        BroadcastState.Sending => new("Envoi en cours…", "Sending…"),
        BroadcastState.Finished => new("Envoi terminé", "Finished"),
        _ => new("Envoi annulé : ce qui n’était pas parti ne partira pas", "Cancelled: what had not gone will not go"),
    };
}
