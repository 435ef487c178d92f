using PixBot.Core.Localization;

namespace PixBot.Core.Deliveries.Changes;

internal static class ChangesTexts
{
    public static readonly Text Purpose = new(
        "Cartes affichées dans votre conversation, pour les tenir à jour", "Cards shown in your chat, to keep them up to date");
}
