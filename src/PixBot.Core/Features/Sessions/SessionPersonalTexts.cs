using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions;

internal static class SessionPersonalTexts
{
    public static readonly Text Enrolled = new(
        "Sessions passées ou surveillées, convocations et remise des codes", "Sessions sat or supervised, convocations and codes given");

    public static readonly Text AsProof = new(
        "jusqu’à l’effacement ; ensuite, des sessions passées, sans nom, comme preuve de leur tenue",
        "until erasure; after that, of past sessions, without a name, as proof that they took place");

    public static readonly Text Drafts = new("Formulaires de session en cours", "Forms of sessions under way");

    public static readonly Text MassFiles = new(
        "Fichiers de sessions de Pix Certif, lus et pas encore confirmés", "Pix Certif’s files of sessions, read and not confirmed yet");

    public static readonly Text ResultsEmail = new(
        "E-mail de qui reçoit les résultats de Pix Certif, proposé à nouveau au prochain fichier", "E-mail of whoever gets the results of Pix Certif, proposed again for the next file");

    public static Text UntilConfirmed(int days) => new(
        $"jusqu’à leur confirmation ou leur abandon, {days} jours au plus", $"until they are confirmed or dropped, {days} days at most");
}
