using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.CandidateSheet;

/// <summary>The referent says how Pix's share is paid, where the centre's list has a column for it: PixBot cannot know.</summary>
internal sealed class PriceCandidateSheet(SheetStore sheets, SheetCards cards) : IActionHandler
{
    public const string Verb = "candidate-sheet-price";

    private const string PricingInput = "pricing";
    private const string CodeInput = "prepayment";
    private const int LongestCode = 100;

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public static IEnumerable<AdaptiveElement> Inputs(Language language) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = PricingInput,
            Label = SheetTexts.Pricing.In(language),
            IsRequired = true,
            ErrorMessage = SheetTexts.NeedPricing.In(language),
            Choices = [.. SheetPricing.Kinds.Select(kind => Card.Choice(new SheetPricing(kind, null).Word(language == Language.English), kind))],
        },
        new AdaptiveTextInput { Id = CodeInput, Label = SheetTexts.PrepaymentCode.In(language), MaxLength = LongestCode, ErrorMessage = SheetTexts.NeedCode.In(language) },
    ];

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id(PricingInput) is not { } kind || !SheetPricing.Kinds.Contains(kind))
            return Reply.Notice(request.In(SheetTexts.NeedPricing));
        var code = (press.Data[CodeInput] ?? "").Trim();
        if (kind == SheetPricing.Prepaid && code.Length is 0 or > LongestCode)
            return Reply.Notice(request.In(SheetTexts.NeedCode));
        var pricing = new SheetPricing(kind, kind == SheetPricing.Prepaid ? code : null);
        if (press.Data.Id(SheetCards.SheetName) is not { } id
            || await sheets.ChangeAsync(request.School, id, draft => draft with { Pricing = pricing }, cancellationToken) is not { } priced)
            return Reply.Notice(request.In(SheetTexts.Gone));
        return Reply.Replace(await cards.OfAsync(request.School, priced, request.Language, cancellationToken), request.In(SheetTexts.Title));
    }
}
