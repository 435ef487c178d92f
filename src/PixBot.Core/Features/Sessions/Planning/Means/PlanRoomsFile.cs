using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>The rooms of a school, a line for each opening: « Site ; Salle ; Postes ; Secours ; Jour ; De ; À ; Vérifiée ».</summary>
internal sealed record PlanRoomsFile(CsvFormat Format, IReadOnlyList<string> Headers, int Room, int Computers, int Day, int From, int To, int? Site, int? Spare, int? Checked)
    : RecognizedFile
{
    public static PlanRoomsFile? Of(CsvHeader header)
    {
        var lookup = new HeaderLookup(header.Cells);
        return lookup.Find("salle", "room") is { } room && lookup.Find("postes", "computers", "postesenetat") is { } computers
            && lookup.Find("jour", "day", "date") is { } day && lookup.Find("de", "from") is { } from && lookup.Find("a", "to") is { } to
                ? new(header.Format, header.Cells, room, computers, day, from, to, lookup.Find("site"), lookup.Find("secours", "spare"), lookup.Find("verifiee", "checked"))
                : null;
    }
}
