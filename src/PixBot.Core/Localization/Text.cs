namespace PixBot.Core.Localization;

/// <summary>A text that people see: it does not exist in one language only.</summary>
public sealed record Text(string Fr, string En)
{
    /// <summary>With the typography of French, whatever was put into the text.</summary>
    public string Fr { get; } = FrenchTypography.Of(Fr);

    /// <summary>What is the same in both, such as names.</summary>
    public static Text Same(string text) => new(text, text);

    public string In(Language language) => language == Language.English ? En : Fr;
}
