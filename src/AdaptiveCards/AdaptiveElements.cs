using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Text in the Markdown subset of cards. What people wrote has to be escaped by whoever puts it here.</summary>
public sealed class AdaptiveTextBlock(string text) : AdaptiveElement
{
    public override string Type => "TextBlock";

    public string Text { get; set; } = text;

    public AdaptiveTextSize? Size { get; set; }

    public AdaptiveTextWeight? Weight { get; set; }

    public AdaptiveTextColor? Color { get; set; }

    public AdaptiveTextBlockStyle? Style { get; set; }

    public AdaptiveFontType? FontType { get; set; }

    public bool? IsSubtle { get; set; }

    public bool Wrap { get; set; } = true;

    public int? MaxLines { get; set; }

    public AdaptiveHorizontalAlignment? HorizontalAlignment { get; set; }
}

public sealed class AdaptiveImage(Uri url) : AdaptiveElement
{
    public override string Type => "Image";

    public Uri Url { get; set; } = url;

    public string? AltText { get; set; }

    public AdaptiveImageSize? Size { get; set; }

    public AdaptiveImageStyle? Style { get; set; }
}

public sealed class AdaptiveFact(string title, string value)
{
    public string Title { get; set; } = title;

    public string Value { get; set; } = value;
}

public sealed class AdaptiveFactSet : AdaptiveElement
{
    public override string Type => "FactSet";

    public IList<AdaptiveFact> Facts { get; init; } = [];
}

public sealed class AdaptiveContainer : AdaptiveElement
{
    public override string Type => "Container";

    public AdaptiveContainerStyle? Style { get; set; }

    public bool? Bleed { get; set; }

    public AdaptiveAction? SelectAction { get; set; }

    public IList<AdaptiveElement> Items { get; init; } = [];
}

public sealed class AdaptiveColumn : AdaptiveElement
{
    public override string Type => "Column";

    /// <summary><c>auto</c>, <c>stretch</c>, a weight such as <c>2</c>, or pixels such as <c>50px</c>.</summary>
    public string? Width { get; set; }

    public AdaptiveContainerStyle? Style { get; set; }

    public AdaptiveVerticalContentAlignment? VerticalContentAlignment { get; set; }

    public AdaptiveAction? SelectAction { get; set; }

    public IList<AdaptiveElement> Items { get; init; } = [];
}

public sealed class AdaptiveColumnSet : AdaptiveElement
{
    public override string Type => "ColumnSet";

    public IList<AdaptiveColumn> Columns { get; init; } = [];
}

public sealed class AdaptiveActionSet : AdaptiveElement
{
    public override string Type => "ActionSet";

    public IList<AdaptiveAction> Actions { get; init; } = [];
}

public sealed class AdaptiveTableCell : AdaptiveTypedElement
{
    public override string Type => "TableCell";

    public IList<AdaptiveElement> Items { get; init; } = [];
}

public sealed class AdaptiveTableRow : AdaptiveTypedElement
{
    public override string Type => "TableRow";

    public IList<AdaptiveTableCell> Cells { get; init; } = [];
}

public sealed class AdaptiveTableColumnDefinition
{
    public int Width { get; set; } = 1;
}

public sealed class AdaptiveTable : AdaptiveElement
{
    public override string Type => "Table";

    public IList<AdaptiveTableColumnDefinition> Columns { get; init; } = [];

    public IList<AdaptiveTableRow> Rows { get; init; } = [];

    [JsonProperty("firstRowAsHeader")]
    public bool FirstRowAsHeaders { get; set; } = true;

    public bool ShowGridLines { get; set; } = true;
}
