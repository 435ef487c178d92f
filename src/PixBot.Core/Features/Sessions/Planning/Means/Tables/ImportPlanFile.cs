using AdaptiveCards;
using Microsoft.Extensions.Options;
using PixBot.Core.Audit;
using PixBot.Core.Bot.Uploads;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Files;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>A referent drops the table of rooms, or that of hours and supervisors: it replaces what was there of them.</summary>
internal sealed class ImportPlanFile(PlanMeansStore means, IRoster roster, IProfiles profiles, AuditLog audit, SchoolClock school, IOptions<PixBotOptions> options) : IFileImport
{
    public async Task<AdaptiveCard?> TryImportAsync(FileToRead file, RecognizedFile recognized, Stream content, CancellationToken cancellationToken) => recognized switch
    {
        PlanRoomsFile rooms => await RoomsAsync(file, rooms, content, cancellationToken),
        PlanHoursFile hours => await HoursAsync(file, hours, content, cancellationToken),
        _ => null,
    };

    private async Task<AdaptiveCard> RoomsAsync(FileToRead file, PlanRoomsFile table, Stream content, CancellationToken cancellationToken)
    {
        var known = (await means.ReadAsync(file.School, cancellationToken)).Rooms;
        var (rooms, bad) = await new PlanRoomsReader(table, options.Value.School.Site, known, file.ActorId, school.Now).ReadAsync(content, cancellationToken);
        if (rooms.Count == 0)
            return FileCards.NoGoodLine(file, bad);
        await means.ReplaceAsync(file.School, rooms, cancellationToken);
        await NoteAsync(file, PlanAudit.RoomsGiven, rooms.Count, cancellationToken);
        return Saved(file, PlanFileTexts.Rooms, PlanFileTexts.CountOfRooms(rooms.Count, rooms.Sum(room => room.Seats)), bad);
    }

    private async Task<AdaptiveCard> HoursAsync(FileToRead file, PlanHoursFile table, Stream content, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, file.School, cancellationToken);
        var (hours, bad) = await new PlanHoursReader(table, view.Supervisors).ReadAsync(content, cancellationToken);
        if (hours.Count == 0)
            return FileCards.NoGoodLine(file, bad);
        var supervisors = PlanHour.Supervisors(hours);
        var settings = await means.SettingsAsync(file.School, cancellationToken);
        await means.ReplaceAsync(file.School, supervisors, cancellationToken);
        await means.PutAsync(file.School, settings with { Slots = [.. hours.Select(hour => hour.Slot).Distinct()] }, cancellationToken);
        await NoteAsync(file, PlanAudit.HoursGiven, hours.Count, cancellationToken);
        return Saved(file, PlanFileTexts.Hours, PlanFileTexts.CountOfHours(hours.Count, supervisors.Count), bad);
    }

    private Task NoteAsync(FileToRead file, AuditedAct act, int count, CancellationToken cancellationToken) =>
        audit.RecordAsync(file.School, new(act.Code, file.ActorId) { Detail = $"{count}" }, cancellationToken);

    private static AdaptiveCard Saved(FileToRead file, Text title, Text count, BadLines bad) => Card.In(
        file.Language,
        [
            Card.Title($"✅ {title.In(file.Language)}"),
            Card.Note(CardText.Escape(file.Name)),
            Card.Paragraph(count.In(file.Language)),
            .. FileCards.Lines(bad, file.Language),
            Card.Note(PlanFileTexts.Replaces.In(file.Language)),
        ])
        .With(PlanButtons.Show(file.Language));
}
