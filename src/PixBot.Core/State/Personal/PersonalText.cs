namespace PixBot.Core.State.Personal;

/// <summary>Looks for somebody in a value: the whole text, one of several apart by spaces, or any text within JSON.</summary>
internal static class PersonalText
{
    public static bool Mentions(string text, Func<string, bool> isTheirs)
    {
        if (isTheirs(text))
            return true;
        var found = false;
        var isJson = JsonTexts.TryRewrite(text, Seen, "", out _);
        return isJson ? found : text.Split(' ').Any(isTheirs);

        bool Seen(string part)
        {
            found |= isTheirs(part);
            return false;
        }
    }

    /// <returns>Null where nothing is left.</returns>
    /// <param name="instead">Takes the place of a whole text; null: it is absent, in JSON empty.</param>
    public static string? Without(string text, Func<string, bool> isTheirs, string? instead)
    {
        if (isTheirs(text))
            return instead;
        if (JsonTexts.TryRewrite(text, isTheirs, instead ?? "", out var json))
            return json;
        return text.Split(' ') is { Length: > 1 } parts ? string.Join(' ', parts.Where(part => !isTheirs(part))) : text;
    }
}
