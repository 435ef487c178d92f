using System.Globalization;

namespace PixBot.Core.Localization;

/// <summary>A number with its noun: French says « 0 session », English "0 sessions".</summary>
internal static class Plural
{
    public static string Fr(int count, string one, string many) => Of(count, Math.Abs(count) < 2 ? one : many);

    public static string En(int count, string one, string many) => Of(count, Math.Abs(count) == 1 ? one : many);

    /// <summary>With an s for the plural.</summary>
    public static string Fr(int count, string one) => Fr(count, one, $"{one}s");

    public static string En(int count, string one) => En(count, one, $"{one}s");

    private static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}");
}
