using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass.Writing;

/// <summary>The form of <see cref="MassChoices"/>; prices are asked of other centres than schools.</summary>
internal sealed class MassChoicesForm
{
    private const int LongestEmail = 254;
    private const int LongestCode = 50;
    private const int MostCertifications = 10;
    private const int LongestCertification = 60;

    private static readonly ParsedField<string> ResultsEmail =
        new("results-email", MassSheetTexts.ResultsEmail, LongestEmail, MassSheetTexts.BadEmail, Emails.Parse) { IsRequired = false };

    private static readonly ChoiceField Pricing =
        new("pricing", MassSheetTexts.Pricing, [.. MassChoices.Pricings.Select(one => (one, one))], MassSheetTexts.NeedPricing);

    private static readonly ParsedField<string> PrepaymentCode =
        new("prepayment-code", MassSheetTexts.PrepaymentCode, LongestCode, MassSheetTexts.BadCode, text => text) { IsRequired = false };

    private static readonly ParsedField<string[]> Complementary =
        new("complementary", MassSheetTexts.Complementary, MostCertifications * (LongestCertification + 1), MassSheetTexts.BadComplementary, Lines) { IsRequired = false, IsMultiline = true };

    private readonly bool hasPrices;

    public MassChoicesForm(CentreKind kind)
    {
        hasPrices = kind == CentreKind.Other;
        Field[] prices = hasPrices ? [Pricing, PrepaymentCode] : [];
        Fields = new([ResultsEmail, .. prices, Complementary], Make) { Help = MassSheetTexts.FormHelp, Check = Check };
    }

    public Form<MassChoices> Fields { get; }

    public static FormInputs Filled(MassChoices choices) => new()
    {
        { ResultsEmail, choices.ResultsEmail },
        { Pricing, choices.Pricing },
        { PrepaymentCode, choices.PrepaymentCode },
        { Complementary, string.Join('\n', choices.Complementary) },
    };

    public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults, IEnumerable<AdaptiveElement> above, Language language, params (string, string)[] about) =>
        Card.In(language, [Card.Title(MassSheetTexts.Title.In(language)), .. above, .. Fields.Build(typed, faults, language)])
            .With(Card.MainButton(MassSheetTexts.Continue.In(language), AskMassFile.SaveVerb, about));

    private MassChoices Make(FormAnswers answers) => new(
        answers.OrNull(ResultsEmail) ?? "",
        hasPrices ? answers.Of(Pricing) : "",
        hasPrices ? answers.OrNull(PrepaymentCode) ?? "" : "",
        answers.OrNull(Complementary) ?? []);

    private IEnumerable<Text> Check(FormAnswers answers)
    {
        if (!hasPrices || !answers.Has(Pricing, out var pricing))
            yield break;
        if (pricing == MassChoices.Prepaid && answers.IsEmpty(PrepaymentCode))
            yield return MassSheetTexts.NeedCode;
        if (pricing != MassChoices.Prepaid && !answers.IsEmpty(PrepaymentCode))
            yield return MassSheetTexts.NoCode;
    }

    private static string[]? Lines(string text)
    {
        var lines = text.Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToArray();
        return lines.Length <= MostCertifications && lines.All(line => line.Length <= LongestCertification) ? lines : null;
    }
}
