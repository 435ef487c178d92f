using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using PixBot.Core.Localization;

namespace PixBot.Teams.Reading;

/// <summary>What a person typed, without the markup that Teams' clients put around it.</summary>
internal static partial class TypedText
{
    /// <summary>About what Teams takes in a message: a table that is pasted must not lose its end.</summary>
    internal const int MaximumLength = 30_000;

    public static string Of(Activity activity)
    {
        var text = Mention().Replace(activity.Text ?? "", " ");
        if (TableIn(activity) is { } table)
            text = Lines(table);
        else if (IsMarkup(activity.TextFormat, text))
            text = WebUtility.HtmlDecode(Tag().Replace(LineBreak().Replace(text, "\n"), ""));
        return Unicode.Cut(text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim(), MaximumLength);
    }

    /// <summary>The message as it was written, where it has a table: the plain text of one does not keep its cells apart.</summary>
    private static string? TableIn(Activity activity) => activity.Attachments?
        .Where(attachment => attachment?.ContentType == "text/html")
        .Select(attachment => attachment.Content as string)
        .FirstOrDefault(html => html is not null && html.Contains("<table", StringComparison.OrdinalIgnoreCase));

    /// <summary>A line for each row, a tab behind each cell; whatever breaks lines in the markup or within a cell is a space.</summary>
    private static string Lines(string html)
    {
        var rows = RowEnd().Split(html).Select(row => CellEnd().Replace(row.ReplaceLineEndings(" ").Replace('\t', ' '), "\t"));
        return WebUtility.HtmlDecode(string.Join('\n', rows.Select(row => Tag().Replace(LineBreak().Replace(row, " "), "").Trim(' '))));
    }

    private static bool IsMarkup(string? format, string text) =>
        format == TextFormatTypes.Xml || OpeningBlock().IsMatch(text);

    [GeneratedRegex("<at[^>]{0,200}>[^<]{0,200}</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\s*<(p|div)\b[^>]{0,500}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningBlock();

    [GeneratedRegex("<br ?/?>|</(p|div|li|tr)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"</tr\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RowEnd();

    [GeneratedRegex(@"</t[dh]\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CellEnd();

    [GeneratedRegex("</?[a-z][^<>]{0,2000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
