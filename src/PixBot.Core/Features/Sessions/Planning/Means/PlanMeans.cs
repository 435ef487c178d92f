using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>What the school can offer: rooms, and hours with those who may supervise.</summary>
internal sealed record PlanMeans(IReadOnlyList<RoomOffer> Rooms, IReadOnlyList<PlanHour> Hours)
{
    /// <summary>Who is named as a reserve at one hour only stands in at that one; for others they are taken as anybody.</summary>
    public IReadOnlyList<SupervisorOffer> Supervisors =>
        [.. Hours.SelectMany(hour => hour.SupervisorIds.Select(id => (id, hour, IsReserve: false)).Concat(hour.ReserveIds.Select(id => (id, hour, IsReserve: true))))
            .GroupBy(one => one.id, StringComparer.Ordinal)
            .Select(of => new SupervisorOffer(of.Key, [.. of.Select(one => new Opening(one.hour.Slot.Date, one.hour.Slot.Time, one.hour.End))], of.All(one => one.IsReserve)))];
}
