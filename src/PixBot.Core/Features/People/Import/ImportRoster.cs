using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People.Import.History;
using PixBot.Core.Features.People.Import.Sources;
using PixBot.Core.Features.People.Import.Undecided;
using PixBot.Core.Files;
using PixBot.Core.Localization;

namespace PixBot.Core.Features.People.Import;

/// <summary>
/// A referent drops a roster: it is imported, and a card says what it brought: counts, bad lines, and who is gone, to be removed
/// on purpose.
/// </summary>
internal sealed class ImportRoster(RosterImporter rosters) : IFileImport
{
    private const int MostGone = 15;

    public async Task<AdaptiveCard?> TryImportAsync(
        FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken) => recognized is RosterFile roster
            ? CardOf(file, await rosters.ImportAsync(file.School, content, roster, file.Name, file.ActorId, cancellationToken))
            : null;

    /// <summary>Also of a roster that comes from elsewhere.</summary>
    public static AdaptiveCard CardOf(FileToRead file, RosterImportOutcome outcome) => outcome switch
    {
        RosterImportOutcome.Imported imported => Imported(file, imported.Import),
        RosterImportOutcome.NoGoodLine none => FileCards.NoGoodLine(file, none.BadLines),
        RosterImportOutcome.NotARoster other => FileCards.NotTaken(file, other.File),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static AdaptiveCard Imported(FileToRead file, RosterImport import)
    {
        var language = file.Language;
        return Card.In(
            language,
            [
                Card.Title($"✅ {RosterImportTexts.RosterTitle.In(language)}"),
                Card.Note(CardText.Escape(file.Name)),
                Card.Facts(Facts(import).Select(fact => (fact.Title.In(language), fact.Value))),
                .. LeftOut(import, language),
                import.IsBrokenOff ? Card.Paragraph(UploadTexts.BrokenOff.In(language)) : null,
                .. FileCards.Lines(import.BadLines, language),
                .. Gone(import.Gone, language),
                .. import.Unchanged + import.Updated > 0 ? ClassChanges.Elements(language, import.WhatChanged.Classes) : [],
                import.HasEmails ? null : Card.Note(RosterImportTexts.NoIdentifierSource.In(language)),
                .. DecideRosterEntries.Questions.Elements(import.Undecided.Select(DecideRosterEntries.Line), import.UndecidedCount, language),
                Card.Paragraph(RosterImportTexts.RosterNext.In(language)),
            ])
            .With(
                DecideRosterEntries.Questions.Button(import.ImportId, import.UndecidedCount, language),
                import.Gone.Count > 0 ? Card.DangerousButton(RosterImportTexts.RemoveGone.In(language), RemoveMissingPeople.Verb, ("import", import.ImportId)) : null,
                Card.Button(ChangesTexts.Changes.In(language), ShowRosterChanges.Verb, ("import", import.ImportId)),
                PersonButtons.Find(language));
    }

    private static IEnumerable<(Text Title, string Value)> Facts(RosterImport import)
    {
        yield return (PeopleTexts.Students, $"{import.Students}");

        // Where every line is left to the referent there is none yet.
        if (import.Classes.Count > 0)
            yield return (RosterImportTexts.Classes, Classes(import));
        yield return (PeopleTexts.Supervisors, $"{import.Supervisors}");
        yield return (PeopleTexts.Referents, $"{import.Referents}");
        yield return (RosterImportTexts.Added, $"{import.Added}");
        yield return (RosterImportTexts.Updated, $"{import.Updated}");
        yield return (RosterImportTexts.Unchanged, $"{import.Unchanged}");
    }

    private static string Classes(RosterImport import) => string.Join(
        ", ",
        import.Classes.OrderBy(pair => pair.Key, Alphabet.Classes).Select(pair => $"{CardText.Escape(pair.Key)} ({pair.Value})"));

    private static IEnumerable<AdaptiveElement> LeftOut(RosterImport import, Language language)
    {
        var counts = new[] { (RosterImportTexts.Inactive, Count: import.Inactive), (RosterImportTexts.WithoutClass, Count: import.WithoutClass) }
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
            names.Add(CommonTexts.More(gone.Count - names.Count).In(language));
        yield return Card.Heading(RosterImportTexts.Gone(gone.Count).In(language));
        yield return Card.Bullets(names);
        yield return Card.Note(RosterImportTexts.GoneStay.In(language));
    }
}
