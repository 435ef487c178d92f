using AdaptiveCards;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Sessions.PixCertif.Centre;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Creating;
using PixBot.Core.Features.Sessions.PixCertif.Mass.Reading;
using PixBot.Core.Features.Sessions.PixCertif.Ticking;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.PixCertif.Mass;

/// <summary>
/// A referent drops Pix Certif's file of several sessions: what it would create is shown and kept, and nothing is created
/// before they confirm it. A centre of which Pix takes no such file gets the typing list instead.
/// </summary>
internal sealed class ImportMassFile(CentreSetting centre, MassImport import, MassStore files, DecideMassLines decisions, TickInstead instead, IRoster roster, SchoolClock school) : IFileImport
{
    private const int MostShown = 25;

    public async Task<AdaptiveCard?> TryImportAsync(FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken)
    {
        if (recognized is not MassFile mass)
            return null;
        if (await instead.OfAsync(file, MassTexts.NotForCentre, cancellationToken) is { } other)
            return other;
        var kind = await centre.ReadAsync(file.School, cancellationToken);
        var read = await import.ReadAsync(file.School, mass, content, cancellationToken);
        if (read.Sessions.Count == 0 && read.Questions.Count == 0)
            return FileCards.NoGoodLine(file, read.Bad);
        var id = Guid.CreateVersion7(school.Now).ToString("N");
        await files.KeepAsync(file.School, id, read, cancellationToken);
        return await ShownAsync(file, read, Note(mass, kind), id, cancellationToken);
    }

    private async Task<AdaptiveCard> ShownAsync(FileToRead file, MassRead read, Text? note, string id, CancellationToken cancellationToken)
    {
        var stored = (await files.FindAsync(file.School, id, cancellationToken))!;
        var open = await decisions.OpenAsync(file.School, stored, cancellationToken);
        var language = file.Language;
        var card = Card.In(
            language,
            [
                Card.Title(MassTexts.Title.In(language)),
                Card.Note(CardText.Escape(file.Name)),
                note is null ? null : Card.Paragraph(note.In(language)),
                Card.Paragraph(MassTexts.Counts(read.ToCreate, read.ToEnrol, read.Bad.Count + read.Questions.Count).In(language)),
                read.ChangesNothing ? Card.Paragraph(MassTexts.NothingNew.In(language)) : null,
                Card.Bullets(await LinesAsync(file, read, cancellationToken)),
                read.Sessions.Any(session => !session.IsNew) ? Card.Note(MassTexts.AddsOnly.In(language)) : null,
                .. FileCards.Lines(read.Bad, language, MassTexts.ToLookAt(read.Bad.Count)),
                .. DecideMassLines.Questions.Elements(open, open.Count, language),
            ]);
        return read.ChangesNothing ? card : card.With(
            DecideMassLines.Questions.Button(id, open.Count, language),
            read.ToCreate + read.ToEnrol == 0 && open.Count > 0 ? null : Card.MainButton(MassTexts.Confirm(read.ToCreate, read.ToEnrol).In(language), CreateMassSessions.Verb, ("import", id)),
            Card.CancelButton(language, CreateMassSessions.DropVerb, ("import", id)));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(FileToRead file, MassRead read, CancellationToken cancellationToken)
    {
        var shown = read.Sessions.Take(MostShown).ToList();
        var people = await roster.FindAsync(file.School, [.. shown.SelectMany(session => session.SupervisorIds)], cancellationToken);
        var lines = shown.Select(session => Line(session, people, file.Language)).ToList();
        return read.Sessions.Count > MostShown ? [.. lines, CommonTexts.More(read.Sessions.Count - MostShown).In(file.Language)] : lines;
    }

    private static string Line(MassPlan session, IReadOnlyDictionary<string, Person> people, Language language)
    {
        var supervisors = session.SupervisorIds.Select(people.GetValueOrDefault).OfType<Person>().Select(person => CardText.Escape(person.FullName));
        return $"**{MassTexts.When(session.Place).In(language)}**, {SessionTexts.InRoom(CardText.Escape(session.Place.Room)).In(language)}"
            + $" ({CardText.Escape(session.Place.Site)}) · {SessionTexts.Enrolled(session.CandidateIds.Count).In(language)}"
            + string.Concat(supervisors.Select((name, index) => index == 0 ? $" · {name}" : $", {name}"))
            + $" · {MassTexts.Standing(session).In(language)}";
    }

    private static Text? Note(MassFile file, CentreKind? kind) =>
        !MassHeaders.AreOfToday(file.Headers) ? MassTexts.OldHeaders
        : kind == CentreKind.Other && !file.HasPrices ? MassTexts.WithoutPrices
        : kind == CentreKind.Abroad && file.HasPrices ? MassTexts.WithPrices
        : null;
}
