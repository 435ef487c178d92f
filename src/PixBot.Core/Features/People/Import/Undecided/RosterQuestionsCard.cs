using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import.Undecided;

/// <summary>The entries of a roster that the referent decides: one choice each.</summary>
internal static class RosterQuestionsCard
{
    public const string InputPrefix = "entry:";
    public const string Somebody = "new";

    private const int MostAtOnce = 10;

    public static IEnumerable<AdaptiveElement> Questions(IReadOnlyList<UndecidedEntry> entries, int count, Language language)
    {
        if (count == 0)
            yield break;
        yield return Card.Heading($"❓ {ImportTexts.Undecided(count).In(language)}");
        foreach (var entry in entries.Take(MostAtOnce))
        {
            var name = CardText.Escape($"{entry.LastName} {entry.FirstName} {entry.Class}".Trim());
            yield return Card.Paragraph($"**{ImportTexts.LineOf(entry.Line, name).In(language)}**");
            yield return Card.Note(RosterTexts.Why(entry.Doubt).In(language));
            yield return new AdaptiveChoiceSetInput
            {
                Id = $"{InputPrefix}{entry.RowKey}",
                Label = ImportTexts.WhoIsIt.In(language),
                ErrorMessage = ImportTexts.PickFirst.In(language),
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices =
                [
                    .. entry.Candidates.OrderBy(PersonLabel.Of, Alphabet.Names).Select(person => new AdaptiveChoice(PersonLabel.Of(person), person.Id)),
                    new AdaptiveChoice(RosterTexts.SomebodyNew.In(language), Somebody),
                ],
            };
        }
    }

    public static AdaptiveAction? Button(string importId, int count, Language language) => count == 0
        ? null
        : Card.MainButton(ImportTexts.Decide.In(language), RosterQuestionsAction.Verb, ("import", importId));

    public static AdaptiveCard Build(string importId, IReadOnlyList<UndecidedEntry> open, Language language) => open.Count == 0
        ? Card.In(language, Card.Paragraph(ImportTexts.AllDecided.In(language)))
        : Card.In(language, Questions(open, open.Count, language)).With(Button(importId, open.Count, language));
}
