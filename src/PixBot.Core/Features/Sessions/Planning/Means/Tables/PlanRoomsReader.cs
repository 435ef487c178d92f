using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>Reads the lines of <see cref="PlanRoomsFile"/>; those of one room are its openings.</summary>
/// <param name="known">Whose checks stay where the table says nothing of them.</param>
internal sealed class PlanRoomsReader(PlanRoomsFile file, string? usualSite, IReadOnlyList<PlanRoom> known, string by, DateTimeOffset now)
{

    private readonly Dictionary<string, PlanRoom> rooms = new(StringComparer.Ordinal);
    private readonly BadLineList bad = new();

    public async Task<(IReadOnlyList<PlanRoom> Rooms, BadLines Bad)> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        await using var rows = CsvRows.Open(content, file.Format, file.Headers.Count);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (FaultOf(rows) is { } fault)
                bad.Add(new(rows.Line, fault.Column is { } column ? file.Headers[column] : null, fault.Fault));
        }

        return ([.. rooms.Values], bad.ToBadLines());
    }

    private (int? Column, LineFault Fault)? FaultOf(CsvRows rows)
    {
        if (rows.Fault is { } broken)
            return (null, broken);
        var name = rows.Cell(file.Room);
        if (name.Length is 0 or > PlanRoom.LongestName)
            return (file.Room, PlanFileTexts.NotARoom(name));
        if (PlanCell.Count(rows.Cell(file.Computers), PlanRoom.MostComputers) is not { } computers)
            return (file.Computers, new LineFault.NotACount(rows.Cell(file.Computers), PlanRoom.MostComputers));
        if (SpareOf(rows) is not { } spare)
            return (file.Spare, new LineFault.NotACount(rows.Cell(file.Spare), PlanRoom.MostComputers));
        if (PlanCell.Day(rows.Cell(file.Day)) is not { } day)
            return (file.Day, PlanFileTexts.NotADay(rows.Cell(file.Day)));
        if (PlanCell.Time(rows.Cell(file.From)) is not { } from)
            return (file.From, PlanFileTexts.NotAnHour(rows.Cell(file.From)));
        if (PlanCell.Time(rows.Cell(file.To)) is not { } to || to <= from)
            return (file.To, PlanFileTexts.NotAnHour(rows.Cell(file.To)));
        if (!TryAdd(new(SiteOf(rows), name, computers, spare, [new(day, from, to)], [], null, null), rows.Cell(file.Checked)))
            return (file.Room, PlanFileTexts.TooMany(name));
        return null;
    }

    private int? SpareOf(CsvRows rows) => rows.Cell(file.Spare) is { Length: > 0 } text ? PlanCell.Count(text, PlanRoom.MostComputers) : 0;

    private string SiteOf(CsvRows rows) => rows.Cell(file.Site) is { Length: > 0 and <= PlanRoom.LongestName } site ? site : usualSite ?? "—";

    private bool TryAdd(PlanRoom room, string isChecked)
    {
        if (rooms.TryGetValue(room.Id, out var before) && before.Openings.Count >= PlanTimes.MostLines)
            return false;
        if (before is not null)
            rooms[room.Id] = before with { Openings = [.. before.Openings, .. room.Openings] };
        else if (rooms.Count < PlanRoom.MostRooms)
            rooms.Add(room.Id, WithChecks(room, isChecked));
        else
            return false;
        return true;
    }

    private PlanRoom WithChecks(PlanRoom room, string isChecked)
    {
        var before = known.FirstOrDefault(other => other.Id == room.Id);
        var asBefore = before is null ? room : room with { Checks = before.Checks, CheckedBy = before.CheckedBy, CheckedAt = before.CheckedAt };
        return isChecked.Length == 0 ? asBefore : asBefore.CheckedNow(PlanCell.IsYes(isChecked) ? PlanRoom.AllChecks : [], by, now);
    }
}
