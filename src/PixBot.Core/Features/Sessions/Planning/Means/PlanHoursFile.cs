using PixBot.Core.Files;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>The hours at which sessions may begin, and who may supervise then: « Jour ; Heure ; Fin ; Surveillants ; Réserves ».</summary>
/// <param name="End">Until when those who are named are there.</param>
internal sealed record PlanHoursFile(CsvFormat Format, IReadOnlyList<string> Headers, int Day, int Time, int End, int Supervisors, int? Reserves) : RecognizedFile
{
    public static PlanHoursFile? Of(CsvHeader header)
    {
        var lookup = new HeaderLookup(header.Cells);
        return lookup.Find("jour", "day", "date") is { } day && lookup.Find("heure", "hour", "time") is { } time
            && lookup.Find("fin", "end") is { } end && lookup.Find("surveillants", "supervisors") is { } supervisors
                ? new(header.Format, header.Cells, day, time, end, supervisors, lookup.Find("reserves"))
                : null;
    }
}
