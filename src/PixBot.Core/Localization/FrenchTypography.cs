using System.Buffers;

namespace PixBot.Core.Localization;

/// <summary>
/// The spaces of French before : ? ! ; % » and after «, and those of a time, as ones that do not break, so that on a phone
/// none of these signs begins a line, no « ends one, and « 17 h 30 » stays in one piece.
/// </summary>
/// <remarks>
/// Only spaces that are already there change, each for one other: a sign without a space before it may belong to an address,
/// a time or an emoji's name. What this reads may be escaped for Markdown and may hold people's words.
/// </remarks>
internal static class FrenchTypography
{
    public const char Space = '\u00a0';
    public const char NarrowSpace = '\u202f';

    private static readonly SearchValues<char> Signs = SearchValues.Create("«»:?!;%h");

    /// <summary>The text itself where nothing changes; of the same length in any case.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
            return text;
        var typeset = string.Create(text.Length, text, Typeset);
        return typeset == text ? text : typeset;
    }

    private static void Typeset(Span<char> typeset, string text)
    {
        text.CopyTo(typeset);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '`')
                at = EndOfCode(text, at);
            else if (text[at] == '«')
                SpacesAfter(typeset, at).Fill(Space);
            else if (SpaceBefore(text, at) is { } space)
                SpacesBefore(typeset, at).Fill(space);
        }
    }

    /// <summary>Null where the sign at this place is none of French punctuation.</summary>
    private static char? SpaceBefore(string text, int at) => text[at] switch
    {
        '»' => Space,
        ':' when !OpensSomething(text, at) => Space,
        '?' or '!' or ';' when !OpensSomething(text, at) => NarrowSpace,
        '%' when FollowsNumber(text, at) => Space,
        'h' when IsHours(text, at) => Space,
        _ when IsMinutes(text, at) => Space,
        _ => null,
    };

    /// <summary>As in <c>:smile:</c>, <c>:+1:</c>, <c>?page=2</c> or <c>![image]</c>.</summary>
    private static bool OpensSomething(string text, int at) =>
        at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '/' or '[' or '+' or '-');

    private static bool FollowsNumber(string text, int at)
    {
        var number = Before(text, at);
        return number.Length > 0 && char.IsDigit(number[^1]);
    }

    /// <summary>The sign of « 17 h » and « 17 h 30 ».</summary>
    private static bool IsHours(string text, int at) =>
        FollowsNumber(text, at) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    /// <summary>Where the minutes of « 17 h 30 » begin.</summary>
    private static bool IsMinutes(string text, int at)
    {
        if (!char.IsDigit(text[at]) || at == 0 || !IsSpace(text[at - 1]))
            return false;
        var hours = Before(text, at);
        return hours.Length > 0 && hours[^1] == 'h' && IsHours(text, hours.Length - 1);
    }

    private static ReadOnlySpan<char> Before(string text, int at) => text.AsSpan(0, at).TrimEnd([' ', Space, NarrowSpace]);

    /// <summary>The place itself where no code begins there.</summary>
    private static int EndOfCode(string text, int at)
    {
        var isEscaped = at > 0 && text[at - 1] == '\\';
        return isEscaped ? at : Math.Max(at, text.IndexOf('`', at + 1));
    }

    private static Span<char> SpacesBefore(Span<char> text, int at)
    {
        var from = at;
        while (from > 0 && IsSpace(text[from - 1]))
            from--;
        return text[from..at];
    }

    private static Span<char> SpacesAfter(Span<char> text, int at)
    {
        var to = at + 1;
        while (to < text.Length && IsSpace(text[to]))
            to++;
        return text[(at + 1)..to];
    }

    private static bool IsSpace(char c) => c is ' ' or Space or NarrowSpace;
}
