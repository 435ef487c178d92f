using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.People.Import;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.Profiles.Import;

/// <summary>The lines of an export that the referent decides: one choice each.</summary>
internal static class UndecidedCard
{
    public const string InputPrefix = "row:";
    public const string Nobody = "nobody";

    private const int MostAtOnce = 10;

    public static IEnumerable<AdaptiveElement> Questions(IReadOnlyList<UndecidedRow> rows, int count, Language language)
    {
        if (count == 0)
            yield break;
        yield return Card.Heading($"❓ {ImportTexts.Undecided(count).In(language)}");
        foreach (var row in rows.Take(MostAtOnce))
        {
            yield return Card.Paragraph($"**{ImportTexts.LineOf(row.Line, CardText.Escape($"{row.LastName} {row.FirstName} {row.Class}".Trim())).In(language)}**");
            yield return Card.Note(ProfileTexts.Why(row.Reason).In(language));
            yield return new AdaptiveChoiceSetInput
            {
                Id = $"{InputPrefix}{row.RowKey}",
                Label = ImportTexts.WhoIsIt.In(language),
                ErrorMessage = ImportTexts.PickFirst.In(language),
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices =
                [
                    .. row.Candidates.Select(person => new AdaptiveChoice(PersonLabel.Of(person), person.Id)),
                    new AdaptiveChoice(ImportTexts.Nobody.In(language), Nobody),
                ],
            };
        }
    }

    public static AdaptiveCard Build(string importId, IReadOnlyList<UndecidedRow> open, Language language) => open.Count == 0
        ? Card.In(language, Card.Paragraph(ImportTexts.AllDecided.In(language)))
        : Card.In(language, Questions(open, open.Count, language))
            .With(Card.MainButton(ImportTexts.Decide.In(language), UndecidedAction.Verb, ("import", importId)));
}
