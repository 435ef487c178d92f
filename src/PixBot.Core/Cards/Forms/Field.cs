using System.Diagnostics.CodeAnalysis;
using AdaptiveCards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Cards.Forms;

/// <summary>One input of a form, declared once: how it is asked for, and what is wrong with what was typed.</summary>
/// <param name="error">Shown by a client that checks by itself, and among the faults; null where nothing can be wrong.</param>
internal abstract class Field(string id, Text label, Text? error)
{
    /// <summary>Part of cards that are in chats already: it stays.</summary>
    public string Id => id;

    public Text Label => label;

    public Text? Error => error;

    public bool IsRequired { get; init; } = true;

    /// <summary>What a card sent back, which anyone may have forged; empty where it sent nothing.</summary>
    public virtual string Read(CardData data) => data[id] ?? "";

    public virtual bool IsEmpty(string typed) => string.IsNullOrWhiteSpace(typed);

    public abstract Text? FaultOf(string typed);

    /// <summary>In the words of the card, not of the wire: a choice by its title.</summary>
    public virtual Text Show(string typed) => Text.Same(CardText.Escape(typed));

    public AdaptiveInput Build(string typed, Language language)
    {
        var input = Draw(typed, language);
        input.Id = id;
        input.Label = CardText.Inert(label.In(language));
        input.IsRequired = IsRequired;
        input.ErrorMessage = error?.In(language);
        return input;
    }

    protected abstract AdaptiveInput Draw(string typed, Language language);
}

/// <summary>A field whose text means a value.</summary>
internal abstract class Field<T>(string id, Text label, Text? error) : Field(id, label, error)
{
    /// <param name="typed">Not empty.</param>
    public abstract bool TryParse(string typed, [MaybeNullWhen(false)] out T value);

    public override Text? FaultOf(string typed)
    {
        if (IsEmpty(typed))
            return IsRequired ? Error : null;
        return TryParse(typed, out _) ? null : Error;
    }
}
