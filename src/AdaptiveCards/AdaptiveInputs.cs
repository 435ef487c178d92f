namespace AdaptiveCards;

public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>Read by screen readers, which a placeholder is not.</summary>
    public string? Label { get; set; }

    public bool IsRequired { get; set; }

    /// <summary>Shown by the client when the value is missing or out of range.</summary>
    public string? ErrorMessage { get; set; }

    public bool ShouldSerializeIsRequired() => IsRequired;
}

public sealed class AdaptiveTextInput : AdaptiveInput
{
    public override string Type => "Input.Text";

    public string? Value { get; set; }

    public string? Placeholder { get; set; }

    public bool? IsMultiline { get; set; }

    public int? MaxLength { get; set; }

    public string? Regex { get; set; }

    public AdaptiveTextInputStyle? Style { get; set; }
}

public sealed class AdaptiveNumberInput : AdaptiveInput
{
    public override string Type => "Input.Number";

    public double? Value { get; set; }

    public double? Min { get; set; }

    public double? Max { get; set; }

    public string? Placeholder { get; set; }
}

public sealed class AdaptiveDateInput : AdaptiveInput
{
    public override string Type => "Input.Date";

    /// <summary><c>yyyy-MM-dd</c>.</summary>
    public string? Value { get; set; }

    public string? Min { get; set; }

    public string? Max { get; set; }
}

public sealed class AdaptiveTimeInput : AdaptiveInput
{
    public override string Type => "Input.Time";

    /// <summary><c>HH:mm</c>.</summary>
    public string? Value { get; set; }
}

public sealed class AdaptiveToggleInput(string title) : AdaptiveInput
{
    public override string Type => "Input.Toggle";

    public string Title { get; set; } = title;

    public string Value { get; set; } = "false";

    public bool? Wrap { get; set; } = true;
}

public sealed class AdaptiveChoice(string title, string value)
{
    public string Title { get; set; } = title;

    public string Value { get; set; } = value;
}

public sealed class AdaptiveChoiceSetInput : AdaptiveInput
{
    public override string Type => "Input.ChoiceSet";

    /// <summary>The chosen value; several are joined by commas.</summary>
    public string? Value { get; set; }

    public AdaptiveChoiceInputStyle? Style { get; set; }

    public bool? IsMultiSelect { get; set; }

    public bool? Wrap { get; set; } = true;

    public string? Placeholder { get; set; }

    public IList<AdaptiveChoice> Choices { get; init; } = [];
}
