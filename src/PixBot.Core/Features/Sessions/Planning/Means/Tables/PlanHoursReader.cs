using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Files;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>Reads the lines of <see cref="PlanHoursFile"/>. Supervisors are named by e-mail or by first and last name.</summary>
internal sealed class PlanHoursReader(PlanHoursFile file, IEnumerable<Person> supervisors)
{
    private const int MostHours = PlanTimes.MostLines;

    private readonly ILookup<string, Person> people = supervisors
        .SelectMany(person => new[] { person.Email, person.FullName, $"{person.LastName} {person.FirstName}" }.OfType<string>().Select(HeaderName.Of).Distinct().Select(name => (name, person)))
        .ToLookup(pair => pair.name, pair => pair.person, StringComparer.Ordinal);

    private readonly Dictionary<(ExamSlot Slot, TimeOnly End), PlanHour> hours = [];
    private readonly BadLineList bad = new();

    public async Task<(IReadOnlyList<PlanHour> Hours, BadLines Bad)> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        await using var rows = CsvRows.Open(content, file.Format, file.Headers.Count);
        while (await rows.ReadAsync(cancellationToken))
        {
            if (FaultOf(rows) is { } fault)
                bad.Add(new(rows.Line, fault.Column is { } column ? file.Headers[column] : null, fault.Fault));
        }

        return ([.. hours.Values], bad.ToBadLines());
    }

    private (int? Column, LineFault Fault)? FaultOf(CsvRows rows)
    {
        if (rows.Fault is { } broken)
            return (null, broken);
        if (PlanCell.Day(rows.Cell(file.Day)) is not { } day)
            return (file.Day, PlanFileTexts.NotADay(rows.Cell(file.Day)));
        if (PlanCell.Time(rows.Cell(file.Time)) is not { } time)
            return (file.Time, PlanFileTexts.NotAnHour(rows.Cell(file.Time)));
        if (PlanCell.Time(rows.Cell(file.End)) is not { } end || end <= time)
            return (file.End, PlanFileTexts.NotAnHour(rows.Cell(file.End)));
        var (named, reserves) = (Names(rows.Cell(file.Supervisors)), Names(rows.Cell(file.Reserves)));
        if (named.FirstOrDefault(name => Find(name) is null) is { } unknown)
            return (file.Supervisors, PlanFileTexts.NotASupervisor(unknown));
        if (reserves.FirstOrDefault(name => Find(name) is null) is { } unknownReserve)
            return (file.Reserves, PlanFileTexts.NotASupervisor(unknownReserve));
        if (hours.Count >= MostHours)
            return (file.Day, PlanFileTexts.TooManyHours(rows.Cell(file.Day)));
        Add(new(new(day, time), end, Ids(named), Ids(reserves)));
        return null;
    }

    /// <summary>Lines of one hour and end say together who is there.</summary>
    private void Add(PlanHour hour)
    {
        var key = (hour.Slot, hour.End);
        hours[key] = !hours.TryGetValue(key, out var before) ? hour : hour with
        {
            SupervisorIds = [.. before.SupervisorIds.Union(hour.SupervisorIds, StringComparer.Ordinal)],
            ReserveIds = [.. before.ReserveIds.Union(hour.ReserveIds, StringComparer.Ordinal)],
        };
    }

    private static List<string> Names(string cell) => [.. cell.Split([',', '/', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Null where it is nobody's name or that of several.</summary>
    private Person? Find(string name) => people[HeaderName.Of(name)].ToList() is [var person] ? person : null;

    private string[] Ids(List<string> names) => [.. names.Select(name => Find(name)!.Id).Distinct(StringComparer.Ordinal)];
}
