using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions.Papers.Templates;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Papers;

/// <summary>Which paper, of what, for whom, as which file.</summary>
internal static class PapersForm
{
    public const string PaperName = "paper";
    public const string ScopeName = "scope";
    public const string ReadersName = "readers";
    public const string FormatName = "format";

    /// <param name="scopes">As shown, and as <see cref="PaperOrder.Scope"/>.</param>
    public static AdaptiveCard Build(IReadOnlyList<(string Title, string Value)> scopes, bool hasTemplate, Language language) => Card.In(
        language,
        [
            Card.Title(PapersTexts.Title.In(language)),
            Card.Note(PapersTexts.NoCodes.In(language)),
            Choice(PaperName, PapersTexts.Which, Enum.GetValues<Paper>(), PapersTexts.NameOf, language),
            new ChoiceField(ScopeName, PapersTexts.Of, scopes, PapersTexts.Choose).Build(scopes[0].Value, language),
            Choice(ReadersName, PapersTexts.ForWhom, Enum.GetValues<PaperReaders>(), PapersTexts.NameOf, language),
            Choice(FormatName, PapersTexts.AsWhat, Enum.GetValues<PaperFormat>().Where(format => hasTemplate || format != PaperFormat.Own), PapersTexts.NameOf, language),
        ]).With(Card.MainButton(PapersTexts.Prepare.In(language), OrderPaper.Verb), ShowTemplate.Button(language));

    private static AdaptiveInput Choice<T>(string id, Text label, IEnumerable<T> values, Func<T, Text> name, Language language)
        where T : struct, Enum
    {
        var choices = values.Select(value => (name(value).In(language), PaperOrder.Code(value))).ToList();
        return new ChoiceField(id, label, choices, PapersTexts.Choose).Build(choices[0].Item2, language);
    }
}
