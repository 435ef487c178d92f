using System.Diagnostics.CodeAnalysis;
using AdaptiveCards;
using PixBot.Core.Localization;

namespace PixBot.Core.Cards.Forms;

/// <summary>Text that means something else than itself: a code, a link, a list of days.</summary>
/// <param name="limit">In UTF-16 units, as clients count.</param>
/// <param name="parse">From the cleaned text; null for what is not understood.</param>
internal class ParsedField<T>(string id, Text label, int limit, Text error, Func<string, T?> parse) : Field<T>(id, label, error)
    where T : class
{
    public bool IsMultiline { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>What of the typed text counts.</summary>
    public Func<string, string> Clean { get; init; } = text => text.Trim();

    /// <summary>Where it says more than the field's error.</summary>
    public Text? TooLong { get; init; }

    public override bool IsEmpty(string typed) => Clean(typed).Length == 0;

    public override bool TryParse(string typed, [MaybeNullWhen(false)] out T value)
    {
        var text = Clean(typed);
        value = text.Length <= limit ? parse(text) : null;
        return value is not null;
    }

    public override Text? FaultOf(string typed) => Clean(typed).Length > limit ? TooLong ?? Error : base.FaultOf(typed);

    protected override AdaptiveInput Draw(string typed, Language language) => new AdaptiveTextInput
    {
        Value = typed.Length == 0 ? null : Unicode.Cut(typed, limit),
        MaxLength = limit,
        IsMultiline = IsMultiline ? true : null,
        Placeholder = Placeholder,
    };
}
