using System.Globalization;

namespace PixBot.Core.Localization;

/// <summary>The order in which people look for names: Étienne stands between Durand and Fontaine.</summary>
public static class Alphabet
{
    public static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("fr-FR"), CompareOptions.IgnoreCase);

    /// <summary>For classes and rooms, whose numbers count as such: 3A2 stands before 3A10, 3e before 10e.</summary>
    public static readonly StringComparer Classes = StringComparer.Create(
        CultureInfo.GetCultureInfo("fr-FR"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
}
