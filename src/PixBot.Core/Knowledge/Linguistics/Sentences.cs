namespace PixBot.Core.Knowledge.Linguistics;

/// <summary>The parts of a message that may each be a question of their own.</summary>
internal static class Sentences
{
    private const int FewestWords = 2, Most = 8;

    /// <summary>Empty where the message is one sentence.</summary>
    public static IReadOnlyList<string> Of(string plain)
    {
        List<string> parts = [];
        foreach (var part in plain.Split(['.', '!', '?', ';', '\n', '…'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (parts.Count < Most && Words.Of(part).Count >= FewestWords)
                parts.Add(part);
        }
        return parts is [var only] && only.Length > plain.Length - 3 ? [] : parts;
    }
}
