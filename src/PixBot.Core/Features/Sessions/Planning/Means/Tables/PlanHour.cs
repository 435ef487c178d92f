using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.Means.Tables;

/// <summary>A line of the table of hours: when sessions may begin, and who may supervise then.</summary>
/// <param name="End">Until when those who are named are there.</param>
/// <param name="SupervisorIds">Person ids, as are <paramref name="ReserveIds"/>.</param>
internal sealed record PlanHour(ExamSlot Slot, TimeOnly End, IReadOnlyList<string> SupervisorIds, IReadOnlyList<string> ReserveIds)
{
    /// <summary>Who is a reserve at one hour only is taken as anybody at others.</summary>
    public static IReadOnlyList<PlanSupervisor> Supervisors(IReadOnlyList<PlanHour> hours) =>
    [
        .. hours.SelectMany(hour => hour.SupervisorIds.Select(id => (id, hour, IsReserve: false)).Concat(hour.ReserveIds.Select(id => (id, hour, IsReserve: true))))
            .GroupBy(one => one.id, StringComparer.Ordinal)
            .Select(of => new PlanSupervisor(of.Key, [.. of.Select(one => one.hour.Opening)], of.All(one => one.IsReserve))),
    ];

    /// <summary>The table that says what is known: at each hour those who are there then, until they go.</summary>
    public static IEnumerable<PlanHour> Of(PlanMeans means)
    {
        foreach (var slot in means.Settings.Slots)
        {
            var there = means.Supervisors
                .Select(one => (one, Opening: one.Openings.FirstOrDefault(opening => opening.Date == slot.Date && opening.From <= slot.Time && slot.Time < opening.To)))
                .Where(pair => pair.Opening != default)
                .ToList();
            foreach (var until in there.GroupBy(pair => pair.Opening.To).DefaultIfEmpty())
                yield return Of(slot, until?.Key ?? slot.Time.AddMinutes(new PlanRules().Duration), [.. until?.Select(pair => pair.one) ?? []]);
        }
    }

    private Opening Opening => new(Slot.Date, Slot.Time, End);

    private static PlanHour Of(ExamSlot slot, TimeOnly end, IReadOnlyList<PlanSupervisor> there) => new(
        slot,
        end,
        [.. there.Where(one => !one.IsReserve).Select(one => one.PersonId)],
        [.. there.Where(one => one.IsReserve).Select(one => one.PersonId)]);
}
