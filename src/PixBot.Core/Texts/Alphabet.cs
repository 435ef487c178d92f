using System.Globalization;

namespace PixBot.Core.Texts;

/// <summary>The order in which people look for names: Étienne stands between Durand and Fontaine.</summary>
public static class Alphabet
{
    public static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), CompareOptions.IgnoreCase);
}
