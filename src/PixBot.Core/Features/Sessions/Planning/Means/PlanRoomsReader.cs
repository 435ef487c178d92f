using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>Reads the lines of <see cref="PlanRoomsFile"/>; those of one room are its openings.</summary>
internal sealed class PlanRoomsReader(PlanRoomsFile file, string? usualSite)
{
    private const int MostComputers = 200;
    private const int MostRooms = 300;

    private readonly Dictionary<(string Site, string Name), RoomOffer> rooms = [];
    private readonly BadLineList bad = new();

    public async Task<(IReadOnlyList<RoomOffer> Rooms, BadLines Bad)> ReadAsync(Stream content, CancellationToken cancellationToken)
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
        if (name.Length is 0 or > 100)
            return (file.Room, new LineFault.TooLong(100));
        if (PlanCell.Count(rows.Cell(file.Computers), MostComputers) is not { } computers)
            return (file.Computers, new LineFault.NotACount(rows.Cell(file.Computers), MostComputers));
        if (SpareOf(rows) is not { } spare)
            return (file.Spare, new LineFault.NotACount(rows.Cell(file.Spare), MostComputers));
        if (PlanCell.Day(rows.Cell(file.Day)) is not { } day)
            return (file.Day, PlanFileTexts.NotADay(rows.Cell(file.Day)));
        if (PlanCell.Time(rows.Cell(file.From)) is not { } from)
            return (file.From, PlanFileTexts.NotAnHour(rows.Cell(file.From)));
        if (PlanCell.Time(rows.Cell(file.To)) is not { } to || to <= from)
            return (file.To, PlanFileTexts.NotAnHour(rows.Cell(file.To)));
        Add(new(SiteOf(rows), name, computers, spare, [new(day, from, to)], PlanCell.IsYes(rows.Cell(file.Checked))));
        return null;
    }

    private int? SpareOf(CsvRows rows) => rows.Cell(file.Spare) is { Length: > 0 } text ? PlanCell.Count(text, MostComputers) : 0;

    private string SiteOf(CsvRows rows) => rows.Cell(file.Site) is { Length: > 0 and <= 100 } site ? site : usualSite ?? "—";

    private void Add(RoomOffer room)
    {
        if (rooms.TryGetValue(room.Key, out var known))
            rooms[room.Key] = room with { Openings = [.. known.Openings, .. room.Openings] };
        else if (rooms.Count < MostRooms)
            rooms.Add(room.Key, room);
    }
}
