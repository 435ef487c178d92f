using PixBot.Core.Files;

namespace PixBot.Core.Features.Profiles.Import.Listings;

/// <summary>The words of the column « Certificabilité »; a date may stand behind them, as Pix shows that of the sending.</summary>
internal static class ListingStatus
{
    /// <returns>False where the cell says something else; <paramref name="certifiable"/> is null for « Non communiqué ».</returns>
    public static bool TryRead(string cell, out bool? certifiable)
    {
        certifiable = null;
        if (cell.Length > 60)
            return false;
        switch (HeaderName.Of(cell).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
        {
            case "certifiable" or "eligible" or "eligibleforcertification":
                certifiable = true;
                return true;
            case "noncertifiable" or "notcertifiable" or "noneligible" or "noteligible" or "noteligibleforcertification":
                certifiable = false;
                return true;
            case "noncommunique" or "notcommunicated" or "notavailable" or "notdisclosed":
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether the line ends so, however its cells are kept apart.</summary>
    public static bool Ends(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word.Any(char.IsLetter)) > 2 && (TryRead(words[^1], out _) || TryRead($"{words[^2]} {words[^1]}", out _));
    }
}
