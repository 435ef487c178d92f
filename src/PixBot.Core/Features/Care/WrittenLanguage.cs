using PixBot.Core.Knowledge.Linguistics;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Care;

/// <summary>In which language to answer: that of the words, where their small words tell it.</summary>
internal static class WrittenLanguage
{
    // « on » and « me » are words of both.
    private static readonly HashSet<string> French =
        ["je", "j", "il", "elle", "m", "mon", "ma", "mes", "de", "d", "des", "le", "la", "les", "un", "une", "est", "suis", "et", "que", "pas", "plus", "ai", "qui", "sur", "dans", "tous", "jours", "ca", "du", "avec"];

    private static readonly HashSet<string> English =
        ["i", "my", "the", "to", "and", "is", "am", "of", "in", "he", "she", "they", "at", "it", "want", "be", "was", "are", "with", "don", "im", "not", "for", "have", "every", "day", "so", "this", "that", "because"];

    public static Language Of(string text, Language preferred)
    {
        var words = Words.Of(Spelling.Plain(text));
        var lean = words.Count(French.Contains) - words.Count(English.Contains);
        return lean == 0 ? preferred : lean > 0 ? Language.French : Language.English;
    }
}
