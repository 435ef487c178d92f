using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;

namespace PixBot.Core.Bot.Decisions;

/// <summary>The lines of an import that the referent decides, as a card asks them: one choice each, and one button.</summary>
/// <param name="Title">Of the import, for whoever does not see the card.</param>
/// <param name="InputPrefix">Before the line's id; it names the input.</param>
internal sealed record LineQuestions(string Verb, string InputPrefix, Text Title, Text Other, string OtherChoice)
{
    private const int MostAtOnce = 10;

    private readonly PersonQuestion question = new(DecisionTexts.WhoIsIt, DecisionTexts.PickFirst, Other, OtherChoice);

    /// <param name="lines">The first of them.</param>
    /// <param name="count">Of all.</param>
    public IEnumerable<AdaptiveElement> Elements(IEnumerable<UndecidedLine> lines, int count, Language language)
    {
        if (count == 0)
            yield break;
        yield return Card.Heading($"❓ {DecisionTexts.Undecided(count).In(language)}");
        foreach (var line in lines.Take(MostAtOnce))
        {
            yield return Card.Paragraph($"**{line.What.In(language)}**");
            yield return Card.Note(line.Why.In(language));
            yield return question.Input($"{InputPrefix}{line.Id}", line.Candidates, language);
        }
    }

    /// <returns>Null where nothing is to be decided.</returns>
    public AdaptiveAction? Button(string importId, int count, Language language) =>
        count == 0 ? null : Card.MainButton(DecisionTexts.Decide.In(language), Verb, (LineDecision.Import, importId));

    /// <summary>What is left, in the place of the card that was answered.</summary>
    public AdaptiveCard Left(string importId, IReadOnlyList<UndecidedLine> open, Language language) => open.Count == 0
        ? Card.In(language, Card.Paragraph(DecisionTexts.AllDecided.In(language)))
        : Card.In(language, Elements(open, open.Count, language)).With(Button(importId, open.Count, language));

    /// <summary>What was picked, by line; no person id where it is none of the candidates.</summary>
    public IReadOnlyList<(string LineId, string? PersonId)> Read(CardData data) =>
        [.. data.ChoicesById(InputPrefix).Select(pair => (pair.Id, question.PersonId(pair.Choice)))];
}
