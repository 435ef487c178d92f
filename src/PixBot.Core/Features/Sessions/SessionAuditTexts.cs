using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions;

internal static class SessionAuditTexts
{
    public static Text CodesSeen(Text session, string? how)
    {
        var way = How(how);
        return how is SessionAudit.SentOnCard or SessionAudit.Released
            ? new($"a reçu les codes {French.De(session.Fr)} ({way.Fr})", $"received the codes of {session.En} ({way.En})")
            : new($"a vu les codes {French.De(session.Fr)} ({way.Fr})", $"saw the codes of {session.En} ({way.En})");
    }

    public static Text CodesGiven(Text session, string? count) => new(
        $"a remis les codes {French.De(session.Fr)} aux présents ({count})", $"gave the codes of {session.En} to those present ({count})");

    public static Text DictationAllowed(Text session) => new(
        $"a autorisé à dicter les codes {French.De(session.Fr)}", $"allowed the codes of {session.En} to be dictated");

    public static Text CodesEntered(Text session) => new(
        $"a saisi le numéro et les codes {French.De(session.Fr)}", $"typed number and codes of {session.En}");

    public static Text Finalized(Text session) => new(
        $"a noté la finalisation {French.De(session.Fr)}", $"noted that {session.En} is finalised");

    public static Text Convoked(Text session) => new(
        $"a enregistré {session.Fr} et envoyé les convocations", $"saved {session.En} and sent the convocations");

    public static Text Reminded(Text session) => new(
        $"a relancé ceux qui n’avaient pas vu leur convocation pour {session.Fr}", $"reminded those who had not seen the details of {session.En}");

    public static Text Cancelled(Text session) => new($"a annulé {session.Fr}", $"cancelled {session.En}");

    private static Text How(string? how) => how switch
    {
        SessionAudit.ShownToReferent => new("carte de la session", "the session’s card"),
        SessionAudit.InForm => new("formulaire de correction", "the correction form"),
        SessionAudit.OnCard or SessionAudit.SentOnCard => new("carte d’instructions", "instructions card"),
        SessionAudit.Released => new("remise aux présents", "given to those present"),
        SessionAudit.ToDictate => new("pour les dicter", "to dictate them"),
        SessionAudit.Asked => new("à sa demande, après remise", "on asking, once given"),
        _ => Text.Same(how ?? "?"),
    };
}
