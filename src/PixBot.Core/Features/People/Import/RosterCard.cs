using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Editing;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import;

/// <summary>What a roster brought: counts, bad lines, and who is gone, to be removed on purpose.</summary>
internal static class RosterCard
{
    private const int MostGone = 15;

    public static AdaptiveCard Build(FileToRead file, RosterImport import)
    {
        var language = file.Language;
        return Card.In(
            language,
            [
                Card.Title($"✅ {ImportTexts.RosterTitle.In(language)}"),
                Card.Note(CardText.Escape(file.Name)),
                Card.Facts(
                    (ImportTexts.Students.In(language), $"{import.Students}"),
                    (ImportTexts.Classes.In(language), Classes(import)),
                    (ImportTexts.Supervisors.In(language), $"{import.Supervisors}"),
                    (ImportTexts.Referents.In(language), $"{import.Referents}"),
                    (ImportTexts.Added.In(language), $"{import.Added}"),
                    (ImportTexts.Updated.In(language), $"{import.Updated}"),
                    (ImportTexts.Unchanged.In(language), $"{import.Unchanged}")),
                .. LeftOut(import, language),
                import.IsBrokenOff ? Card.Paragraph(ImportTexts.BrokenOff.In(language)) : null,
                .. FileCards.Lines(import.BadLines, language),
                .. Gone(import.Gone, language),
                .. import.Unchanged + import.Updated > 0 ? ChangesCard.Classes(language, import.WhatChanged.Classes) : [],
                import.HasEmails ? null : Card.Note(RosterTexts.NoIdentifierSource.In(language)),
                .. RosterQuestionsCard.Questions(import.Undecided, import.UndecidedCount, language),
                Card.Paragraph(ImportTexts.RosterNext.In(language)),
            ])
            .With(
                RosterQuestionsCard.Button(import.ImportId, import.UndecidedCount, language),
                import.Gone.Count > 0 ? Card.DangerousButton(ImportTexts.RemoveGone.In(language), RemoveMissingPeople.Verb, ("import", import.ImportId)) : null,
                Card.Button(RosterTexts.Changes.In(language), ChangesAction.ChangesVerb, ("import", import.ImportId)),
                Card.Button(RosterTexts.FindPerson.In(language), PersonSearchAction.HomeVerb));
    }

    private static string Classes(RosterImport import) => string.Join(
        ", ",
        import.Classes.OrderBy(pair => pair.Key, Alphabet.Classes).Select(pair => $"{CardText.Escape(pair.Key)} ({pair.Value})"));

    private static IEnumerable<AdaptiveElement> LeftOut(RosterImport import, Language language)
    {
        var counts = new[] { (RosterTexts.Inactive, Count: import.Inactive), (RosterTexts.WithoutClass, Count: import.WithoutClass) }
            .Where(pair => pair.Count > 0)
            .Select(pair => (pair.Item1.In(language), $"{pair.Count}"))
            .ToList();
        if (counts.Count > 0)
            yield return Card.Facts(counts);
    }

    private static IEnumerable<AdaptiveElement> Gone(MissingPeople gone, Language language)
    {
        if (gone.Count == 0)
            yield break;
        var names = gone.First.Take(MostGone).Select(person => CardText.Escape($"{person.LastName} {person.FirstName} {person.Class}")).ToList();
        if (gone.Count > names.Count)
            names.Add(ImportTexts.More(gone.Count - names.Count).In(language));
        yield return Card.Heading(ImportTexts.Gone(gone.Count).In(language));
        yield return Card.Bullets(names);
        yield return Card.Note(ImportTexts.GoneStay.In(language));
    }
}
