using PixBot.Core.Localization;

namespace PixBot.Core.Deliveries;

internal static class DeliveryTexts
{
    public static readonly Text Deliveries = new(
        "Messages reçus de PixBot : quand, et s’ils sont arrivés", "Messages received from PixBot: when, and whether they arrived");

    public static readonly Text Broadcasts = new(
        "Envois à plusieurs : par qui, avec quel texte, pour ne pas les refaire", "Messages to many: by whom, with which text, so as not to send them again");
}
