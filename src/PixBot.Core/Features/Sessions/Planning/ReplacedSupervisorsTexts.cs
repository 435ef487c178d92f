using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning;

internal static class ReplacedSupervisorsTexts
{
    public static Text HadCodes(string name, Text time) => new(
        $"{name} avait reçu le numéro et les codes à {time.Fr}. Ils s’effacent de sa conversation.",
        $"{name} had received the number and the codes at {time.En}. They are being removed from their chat.");
}
