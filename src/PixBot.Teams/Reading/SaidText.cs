using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace PixBot.Teams.Reading;

/// <summary>What a person typed, without the markup that Teams' clients put around it.</summary>
internal static partial class SaidText
{
    internal const int MaximumLength = 8_000;

    public static string Of(Activity activity)
    {
        var text = Mention().Replace(activity.Text ?? "", " ");
        if (IsMarkup(activity.TextFormat, text))
            text = WebUtility.HtmlDecode(Tag().Replace(LineBreak().Replace(text, "\n"), ""));
        return Bounded(text.Replace('\u00a0', ' ').Trim(), MaximumLength);
    }

    /// <summary>Never cuts a surrogate pair in two.</summary>
    public static string Bounded(string text, int length) => text.Length <= length
        ? text
        : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static bool IsMarkup(string? format, string text) =>
        format == TextFormatTypes.Xml || OpeningBlock().IsMatch(text);

    [GeneratedRegex("<at[^>]{0,200}>[^<]{0,200}</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\s*<(p|div)\b[^>]{0,500}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningBlock();

    [GeneratedRegex("<br ?/?>|</(p|div|li|tr)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();

    [GeneratedRegex("</?[a-z][^<>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
