using PixBot.Core.Messaging;
using PixBot.Core.Texts;

namespace PixBot.Core.Conversations;

/// <summary>
/// One activity that passed the gate: authenticated, of an allowed tenant, not seen before. Who sent it is known from the
/// activity alone, never from what a card's data says.
/// </summary>
/// <param name="Chat">Where it came from, and where replies go.</param>
/// <param name="Locale">Of the client, such as <c>fr-FR</c>; null where it did not say.</param>
/// <param name="ActivityId">Also unique to the chat only.</param>
public sealed record Turn(Sender Sender, Address Chat, TurnInput Input, string ActivityId, string? Locale);

/// <param name="AadObjectId">The person's Entra object id, lower case.</param>
/// <param name="UserId">Teams' own id (<c>29:…</c>), unique to person and bot.</param>
/// <param name="Name">As displayed; text that people wrote.</param>
public sealed record Sender(string TenantId, string AadObjectId, string UserId, string Name);

public abstract record TurnInput
{
    public sealed record Said(string Text) : TurnInput
    {
        public string Text { get; } = Unicode.WellFormed(Text);
    }

    /// <param name="CardId">The activity id of the card whose button it was; null where the client did not say.</param>
    /// <param name="IsInvoke">True where the answer may replace the card at once; false where it came as a message.</param>
    public sealed record Pressed(string Verb, CardData Data, string? CardId, bool IsInvoke) : TurnInput;

    public sealed record Dropped(IReadOnlyList<DroppedFile> Files, string Text) : TurnInput;

    /// <summary>The person (or an administrator for them) added the app.</summary>
    public sealed record Installed : TurnInput;

    public sealed record Uninstalled : TurnInput;
}

/// <summary>What a card sent back: flat texts by name, as anyone could have forged them.</summary>
public sealed class CardData(IReadOnlyDictionary<string, string> values)
{
    public static readonly CardData None = new(new Dictionary<string, string>());

    public string? this[string name] => values.TryGetValue(name, out var value) && value.Length > 0 ? Unicode.WellFormed(value) : null;

    public IEnumerable<KeyValuePair<string, string>> All => values;

    public bool Toggled(string name) => string.Equals(this[name], "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the bot itself put there to name a thing; null where it cannot have, so that no store is asked for it.</summary>
    public string? Id(string name) => this[name] is { } value && IsId(value) ? value : null;

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

/// <param name="DownloadUrl">Opens the content without further authentication for a few minutes: a secret.</param>
public sealed record DroppedFile(string Name, Uri DownloadUrl);
