using System.Collections;
using PixBot.Core.Messaging;

namespace PixBot.Core.Cards.Forms;

/// <summary>What stands in the inputs of a form, as typed; nothing is understood yet, so it survives every error.</summary>
internal sealed class FormInputs : IEnumerable<KeyValuePair<string, string>>
{
    private readonly Dictionary<string, string> typed = new(StringComparer.Ordinal);

    /// <summary>Empty where nothing was typed.</summary>
    public string this[Field field] => typed.GetValueOrDefault(field.Id, "");

    public static FormInputs From(CardData data, IEnumerable<Field> fields)
    {
        var inputs = new FormInputs();
        foreach (var field in fields)
            inputs.Add(field, field.Read(data));
        return inputs;
    }

    public void Add(Field field, string? text) => typed[field.Id] = text ?? "";

    public void Add(DateField field, DateOnly? day) => Add(field, day is { } known ? DateField.Typed(known) : null);

    public void Add(TimeField field, TimeOnly time) => Add(field, TimeField.Typed(time));

    public void Add(ToggleField field, bool isOn) => Add(field, ToggleField.Typed(isOn));

    public void Add(ChoicesField field, IEnumerable<string> values) => Add(field, ChoicesField.Typed(values));

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => typed.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
