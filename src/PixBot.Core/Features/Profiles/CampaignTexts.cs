using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles;

internal static class CampaignTexts
{
    public static readonly Text Code = new("Code campagne", "Campaign code");

    public static readonly Text BadCode = new("Le code campagne a 6 lettres et 3 chiffres, comme ABCDEF123.", "The campaign code has 6 letters and 3 digits, like ABCDEF123.");

    public static readonly Text Url = new("Lien de la campagne", "Campaign link");

    public static readonly Text BadUrl = new("Le lien de la campagne commence par https://.", "The campaign link begins with https://.");

    public static readonly Text Deadline = new("Date limite d’envoi des profils", "Deadline for sending profiles");

    public static readonly Text NeedDeadline = new("Choisissez la date limite.", "Choose the deadline.");

    public static readonly Text DeadlineIsOver = new("La date limite est déjà passée.", "The deadline is over already.");
}
