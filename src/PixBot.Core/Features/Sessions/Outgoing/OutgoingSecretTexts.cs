using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Outgoing;

internal static class OutgoingSecretTexts
{
    public static Text Holds(IReadOnlyList<Text> kinds) => new(
        $"Rien n’est parti : ce texte contient {string.Join(" et ", kinds.Select(kind => kind.Fr))} d’une session qui n’est pas terminée. À enlever d’abord ; tout le reste est gardé tel quel.",
        $"Nothing has left: this text contains {string.Join(" and ", kinds.Select(kind => kind.En))} of a session that is not over. Take it out first; all the rest is kept as typed.");

    public static Text Name(SecretKind kind) => kind switch
    {
        SecretKind.Number => new("le numéro", "the number"),
        SecretKind.Code => new("le code d’accès", "the access code"),
        _ => new("le mot de passe", "the password"),
    };
}
