namespace PixBot.Core.Localization;

/// <summary>What French does to words that meet.</summary>
internal static class French
{
    private const string Vowels = "aàâäeéèêëiîïoôöuùûü";

    /// <summary>« de Tom », « d’Inès ».</summary>
    public static string De(string what) =>
        what.Length > 0 && Vowels.Contains(char.ToLowerInvariant(what[0]), StringComparison.Ordinal) ? $"d’{what}" : $"de {what}";
}
