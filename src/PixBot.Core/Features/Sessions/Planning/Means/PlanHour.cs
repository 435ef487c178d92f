using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>An hour at which sessions may begin.</summary>
/// <param name="End">Until when those who are named are there.</param>
/// <param name="SupervisorIds">Person ids, as are <paramref name="ReserveIds"/>.</param>
internal sealed record PlanHour(ExamSlot Slot, TimeOnly End, IReadOnlyList<string> SupervisorIds, IReadOnlyList<string> ReserveIds);
