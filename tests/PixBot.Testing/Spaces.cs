namespace PixBot.Testing;

/// <summary>
/// French texts have spaces that do not break. Tests look for words as somebody types them: with ordinary ones.
/// </summary>
public static class Spaces
{
    public static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
