using AdaptiveCards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Cards.Forms;

/// <summary>Yes or no: whatever comes back is one of them.</summary>
internal sealed class ToggleField : Field<bool>
{
    private const string On = "true";
    private const string Off = "false";

    private readonly Text title;

    /// <param name="title">Beside the box; the label stands above.</param>
    public ToggleField(string id, Text label, Text title)
        : base(id, label, error: null)
    {
        this.title = title;
        IsRequired = false;
    }

    public static string Typed(bool isOn) => isOn ? On : Off;

    public override string Read(CardData data) => Typed(data.Toggled(Id));

    public override bool TryParse(string typed, out bool value)
    {
        value = typed == On;
        return true;
    }

    public override Text Show(string typed) => typed == On ? FormTexts.Yes : FormTexts.No;

    protected override AdaptiveInput Draw(string typed, Language language) =>
        new AdaptiveToggleInput(CardText.Inert(title.In(language))) { Value = Typed(typed == On) };
}
