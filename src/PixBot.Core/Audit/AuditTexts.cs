using PixBot.Core.Localization;

namespace PixBot.Core.Audit;

internal static class AuditTexts
{
    public static readonly Text Purpose = new(
        "Journal, par identifiant et sans nom : qui a vu des codes, changé ou effacé une personne, envoyé quelque chose",
        "Journal, by id and without names: who saw codes, changed or erased a person, sent something");
}
