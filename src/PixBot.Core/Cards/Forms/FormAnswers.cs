using System.Diagnostics.CodeAnalysis;

namespace PixBot.Core.Cards.Forms;

/// <summary>What is understood of what was typed, field by field.</summary>
internal sealed class FormAnswers(FormInputs typed)
{
    public bool IsEmpty(Field field) => field.IsEmpty(typed[field]);

    /// <summary>Whether something was typed there, and understood.</summary>
    public bool Has<T>(Field<T> field, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return !IsEmpty(field) && field.TryParse(typed[field], out value);
    }

    /// <summary>Of a field that is required, in a form without faults.</summary>
    public T Of<T>(Field<T> field) => Has(field, out var value) ? value : throw new InvalidOperationException($"Nothing is understood of the field {field.Id}.");

    public T? OrNull<T>(Field<T> field)
        where T : class => Has(field, out var value) ? value : null;

    public bool IsOn(ToggleField field) => Has(field, out var isOn) && isOn;
}
