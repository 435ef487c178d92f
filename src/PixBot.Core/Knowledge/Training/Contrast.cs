using System.Text.RegularExpressions;
using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Localization;

namespace PixBot.Core.Knowledge.Training;

/// <summary>
/// Near misses: a way of asking about Pix, asked about something else. « Combien coûte le permis ? » has the words of
/// a topic and is none of the bot's business; a matcher that has not seen such questions answers them.
/// </summary>
internal static partial class Contrast
{
    /// <summary>Null where the way does not name Pix or the certification: it could be asked of PixBot as it stands.</summary>
    public static string? Of(string way, Language language, Random random)
    {
        var name = language == Language.English ? EnglishName() : FrenchName();
        if (!name.IsMatch(way))
            return null;
        var things = language == Language.English ? ForeignThings.English : ForeignThings.French;
        return name.Replace(way, things[random.Next(things.Length)]);
    }

    [GeneratedRegex(@"\b((la |le |une |un |ma |ta |mon |l'|l’)?(certif(ication)?s? pix|pix (orga|certif)|pix|certif(ication)?s?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex FrenchName();

    [GeneratedRegex(@"\b((the |a |my )?(pix (certification|certificate|certif|test|exam|orga)|certification|certif|pix))\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishName();
}
