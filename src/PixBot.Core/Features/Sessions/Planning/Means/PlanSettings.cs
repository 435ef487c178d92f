using PixBot.Core.Features.Sessions.Planning.Proposal;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>When sessions may begin, for whom, and by which rules.</summary>
/// <param name="Classes">By their keys; empty for all.</param>
/// <param name="Turnaround">Minutes between two sessions in one room.</param>
/// <param name="Supervisors">In each session.</param>
internal sealed record PlanSettings(IReadOnlyList<ExamSlot> Slots, IReadOnlyList<string> Classes, bool OnlyCertifiable, int Turnaround, int Supervisors)
{
    public static readonly PlanSettings Usual = new([], [], OnlyCertifiable: true, new PlanRules().Turnaround, new PlanRules().Supervisors);

    public PlanRules Rules => new(Turnaround: Turnaround, Supervisors: Supervisors);
}
