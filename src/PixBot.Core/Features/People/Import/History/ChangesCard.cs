using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.People.Import.History;

/// <summary>What an import of the roster changed: by class, and the first people of each kind.</summary>
internal static class ChangesCard
{
    public const int MostOfKind = 20;

    private const int MostClasses = 40;

    /// <param name="people">The first of each kind; a person is null once they were erased.</param>
    public static AdaptiveCard Build(
        BotRequest request, ImportRecord import, Text headline, Text? before, IReadOnlyList<(RosterChange Change, Person? Person)> people) => Card.In(
            request.Language,
            [
                Card.Title(request.In(ChangesTexts.Changes)),
                Card.Note(request.In(headline)),
                Card.Note(request.In(before ?? ChangesTexts.First)),
                import.Changes.Count == 0 ? Card.Paragraph(request.In(ChangesTexts.Unchanged)) : Counts(request, import.Changes),
                .. Classes(request, import.Changes.Classes),
                .. People(request, import.Changes, people),
            ])
            .With(
                Card.Button(request.In(ChangesTexts.Imports), ChangesAction.ImportsVerb),
                PersonButtons.Find(request.Language));

    /// <summary>Of an import's report: the counts, and the way to the rest.</summary>
    public static IEnumerable<AdaptiveElement> Classes(Language language, IReadOnlyList<ClassChange> classes)
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

    private static IEnumerable<AdaptiveElement> Classes(BotRequest request, IReadOnlyList<ClassChange> classes) => Classes(request.Language, classes);

    private static AdaptiveFactSet Counts(BotRequest request, RosterChanges changes) => Card.Facts(
        Enum.GetValues<RosterChangeKind>().Select(kind => (request.In(ChangesTexts.Kind(kind)), $"{changes.Of(kind)}")));

    private static IEnumerable<AdaptiveElement> People(
        BotRequest request, RosterChanges changes, IReadOnlyList<(RosterChange Change, Person? Person)> people)
    {
        foreach (var group in people.GroupBy(pair => pair.Change.Kind).OrderBy(group => group.Key))
        {
            var lines = group.Select(pair => Line(request, pair.Change, pair.Person)).ToList();
            if (changes.Of(group.Key) > lines.Count)
                lines.Add(request.In(CommonTexts.More(changes.Of(group.Key) - lines.Count)));
            yield return Card.Heading(request.In(ChangesTexts.Kind(group.Key)));
            yield return Card.Bullets(lines);
        }
    }

    private static string Line(BotRequest request, RosterChange change, Person? person)
    {
        var name = person is null ? request.In(ChangesTexts.NoLongerHere) : CardText.Escape($"{person.LastName} {person.FirstName}");
        var (from, to) = (CardText.Escape(change.From), CardText.Escape(change.To));
        return change.Kind switch
        {
            RosterChangeKind.Class => $"{name} ({Or(request, from)} → {Or(request, to)})",
            RosterChangeKind.Left when from.Length > 0 => $"{name} ({from})",
            _ when to.Length > 0 => $"{name} ({to})",
            _ => name,
        };
    }

    private static string Or(BotRequest request, string name) => name.Length > 0 ? name : request.In(CommonTexts.NoClass);
}
