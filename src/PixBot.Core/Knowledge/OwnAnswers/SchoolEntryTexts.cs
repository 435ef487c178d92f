using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.OwnAnswers;

internal static class SchoolEntryTexts
{
    public static readonly Text Purpose = new(
        "Nom de qui a écrit une réponse de l’école, pour savoir qui l’a corrigée", "Name of whoever wrote an answer of the school’s, to know who corrected it");
}
