using PixBot.Core.Bot.Uploads;
using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>The hours at which sessions may begin, and who may supervise then: « Jour ; Heure ; Fin ; Surveillants ; Réserves ».</summary>
/// <param name="End">Until when those who are named are there.</param>
internal sealed record PlanHoursFile(CsvFormat Format, IReadOnlyList<string> Headers, int Day, int Time, int End, int Supervisors, int? Reserves) : RecognizedFile
{
    private static readonly string[] Days = ["jour", "day", "date"];
    private static readonly string[] Times = ["heure", "hour", "time"];
    private static readonly string[] Ends = ["fin", "end"];

    public static PlanHoursFile? Of(CsvHeader header)
    {
        var lookup = new HeaderLookup(header.Cells);
        return lookup.Find(Days) is { } day && lookup.Find(Times) is { } time && lookup.Find(Ends) is { } end && lookup.Find("surveillants", "supervisors") is { } supervisors
            ? new(header.Format, header.Cells, day, time, end, supervisors, lookup.Find("reserves"))
            : null;
    }

    public static NearTable? Near(CsvHeader header)
    {
        var lookup = new HeaderLookup(header.Cells);
        (string Name, bool IsThere)[] needed = [("Jour", lookup.Find(Days) is not null), ("Heure", lookup.Find(Times) is not null), ("Fin", lookup.Find(Ends) is not null)];

        // Pix's own tables of sessions have supervisors too, and nothing else of this.
        if (lookup.Find("surveillants", "supervisors") is null || !needed.Any(column => column.IsThere))
            return null;
        return new(PlanFileTexts.HoursExpected, [.. needed.Where(column => !column.IsThere).Select(column => column.Name)], HasSome: true);
    }
}
