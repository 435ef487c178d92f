using System.Globalization;
using PixBot.Core.Localization;

namespace PixBot.Core.Messaging;

/// <summary>What a card sent back: flat texts by name, as anyone could have forged them.</summary>
public sealed class CardData(IReadOnlyDictionary<string, string> values)
{
    public static readonly CardData None = new(new Dictionary<string, string>());

    public string? this[string name] => values.TryGetValue(name, out var value) && value.Length > 0 ? Unicode.WellFormed(value) : null;

    public IEnumerable<KeyValuePair<string, string>> All => values;

    public bool Toggled(string name) => string.Equals(this[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the bot itself put there to name a thing; null where it cannot have, so that no store is asked for it.</summary>
    public string? Id(string name) => this[name] is { } value && IsId(value) ? value : null;

    /// <summary>A whole number that the bot itself put there, such as a version; null where it cannot have.</summary>
    public int? Number(string name) =>
        int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The values of a multi-select, which come joined by commas; what no choice can have had is left out.</summary>
    public IReadOnlyList<string> Choices(string name) =>
        [.. (this[name] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(IsId).Take(MostChoices)];

    /// <summary>What was chosen for each thing whose input is named by a prefix and its id; what no choice can have had is left out.</summary>
    public IReadOnlyList<(string Id, string Choice)> ChoicesById(string prefix) =>
    [
        .. All.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
            .Select(pair => (Id: pair.Key[prefix.Length..], Choice: pair.Value))
            .Where(pair => pair.Choice.Length > 0 && IsId(pair.Id) && IsId(pair.Choice)),
    ];

    public static bool IsId(string value) => value.Length <= LongestId && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    private const int LongestId = 100;
    private const int MostChoices = 1_000;
}
