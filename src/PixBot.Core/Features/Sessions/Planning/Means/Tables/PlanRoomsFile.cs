using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>The rooms of a school, a line for each opening: « Site ; Salle ; Postes ; Secours ; Jour ; De ; À ; Vérifiée ».</summary>
internal sealed record PlanRoomsFile(CsvFormat Format, IReadOnlyList<string> Headers, int Room, int Computers, int Day, int From, int To, int? Site, int? Spare, int? Checked)
    : RecognizedFile
{
    private static readonly string[] Rooms = ["salle", "room"];
    private static readonly string[] Posts = ["postes", "ordinateurs", "computers"];
    private static readonly string[] Days = ["jour", "day", "date"];

    public static PlanRoomsFile? Of(CsvHeader header)
    {
        var lookup = new HeaderLookup(header.Cells);
        return lookup.Find(Rooms) is { } room && lookup.Find(Posts) is { } computers && lookup.Find(Days) is { } day
            && lookup.Find("de", "from") is { } from && lookup.Find("a", "to") is { } to
                ? new(header.Format, header.Cells, room, computers, day, from, to, lookup.Find("site"), lookup.Find("secours", "spare"), lookup.Find("verifiee", "checked"))
                : null;
    }

    public static NearTable? Near(CsvHeader header)
    {
        var lookup = new HeaderLookup(header.Cells);
        if (lookup.Find(Rooms) is null || lookup.Find(Posts) is null)
            return null;
        (string Name, bool IsThere)[] needed = [("Jour", lookup.Find(Days) is not null), ("De", lookup.Find("de", "from") is not null), ("À", lookup.Find("a", "to") is not null)];
        return new(PlanFileTexts.Expected, [.. needed.Where(column => !column.IsThere).Select(column => column.Name)], HasSome: true);
    }
}
