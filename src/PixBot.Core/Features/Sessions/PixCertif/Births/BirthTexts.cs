using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Births;

internal static class BirthTexts
{
    public static readonly Text Purpose = new(
        "Naissance (nom, date, sexe, commune, pays), lue dans SIECLE ou FREGATA, chiffrée : pour inscrire à la certification sur Pix Certif, et rien d’autre",
        "Birth (name, date, sex, town, country), read from SIECLE or FREGATA, encrypted: for enrolling in the certification on Pix Certif, and nothing else");

    public static readonly Text Kept = new(
        "jusqu’au lendemain de la session ; sans session, une année scolaire (400 jours)", "until the day after the session; without a session, one school year (400 days)");
}
