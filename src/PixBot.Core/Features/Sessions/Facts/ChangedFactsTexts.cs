using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Facts;

internal static class ChangedFactsTexts
{
    public static Text Marked(Text now, Text before) => new($"{now.Fr} (avant : {before.Fr})", $"{now.En} (before: {before.En})");

    public static Text ConvocationMoved(Text changes) => new(
        $"Ta session Pix a changé. {changes.Fr}. Ta convocation, plus haut, est à jour.",
        $"Your Pix session has changed. {changes.En}. Your session details above are up to date.");

    public static Text SupervisionMoved(Text changes) => new(
        $"La session que vous surveillez a changé. {changes.Fr}. Sa carte, plus haut, est à jour.",
        $"The session you supervise has changed. {changes.En}. Its card above is up to date.");

    public static readonly Text NoLongerSits = new(
        "Tu n’es plus inscrit à ta session Pix. La carte, plus haut, dit laquelle.",
        "You’re no longer enrolled in your Pix session. The card above says which one.");

    public static Text NoLongerSupervises(Text day, Text time) => new(
        $"Vous ne surveillez plus la session du {day.Fr} à {time.Fr}. Son numéro et ses codes sont effacés de votre conversation.",
        $"You no longer supervise the session on {day.En} at {time.En}. Its number and codes are removed from your chat.");

    public static readonly Text CodesAreOthers = new(
        "⚠️ Corrigé : ce qui était écrit ici avant n’est plus valable.",
        "⚠️ Corrected: what was written here before is no longer valid.");

    public static readonly Text CandidateCodesCorrected = new(
        "Le numéro ou le code que tu as reçu n’était pas le bon. Le bon est maintenant sur ta carte, plus haut.",
        "The number or code that you got was not the right one. The right one is now on your card above.");

    public static Text SupervisorCodesCorrected(Text room) => new(
        $"Le numéro ou les codes de la session ({room.Fr}) ont été corrigés. Votre carte d’instructions, plus haut, et les cartes des élèves sont à jour.",
        $"The number or the codes of the session ({room.En}) were corrected. Your instructions card above and the students’ cards are up to date.");
}
