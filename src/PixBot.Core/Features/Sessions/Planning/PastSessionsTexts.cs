using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning;

internal static class PastSessionsTexts
{
    public static readonly Text Title = new("Sessions passées", "Past sessions");

    public static readonly Text None = new("Aucune session n’est terminée.", "No session is over.");

    public static readonly Text NoneToCome = new("Aucune session à venir.", "No session to come.");
}
