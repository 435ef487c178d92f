namespace PixBot.Core.Localization;

public enum Language
{
    French,
    English,
}

public static class Languages
{
    /// <summary>Two letters, as stored and as cards' <c>lang</c> wants them.</summary>
    public static string Code(this Language language) => language == Language.English ? "en" : "fr";

    /// <summary>From <c>fr</c>, <c>fr-FR</c>, <c>en-GB</c>, <c>français</c>, <c>anglais</c>…; null where it is neither.</summary>
    public static Language? Parse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.StartsWith("fr", StringComparison.OrdinalIgnoreCase))
            return Language.French;
        return trimmed.StartsWith("en", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("an", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : null;
    }
}
