using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>What an import changed, class by class; on its report and under « Changements ».</summary>
internal static class ClassChanges
{
    private const int MostClasses = 40;

    public static IEnumerable<AdaptiveElement> Elements(Language language, IReadOnlyList<ClassChange> classes)
    {
        if (classes.Count == 0)
            yield break;
        var lines = classes.Take(MostClasses)
            .Select(change => ChangesTexts.OfClass(CardText.Escape(change.Class), change.Joined, change.Left, change.Arrived, change.Departed).In(language))
            .ToList();
        if (classes.Count > lines.Count)
            lines.Add(CommonTexts.More(classes.Count - lines.Count).In(language));
        yield return Card.Heading(ChangesTexts.ByClass.In(language));
        yield return Card.Bullets(lines);
    }
}
