namespace PixBot.Core.Features.Sessions.Planning.Proposal;

/// <param name="Duration">Of the exam, in minutes, without extra time.</param>
/// <param name="Turnaround">In minutes, between two sessions in one room.</param>
/// <param name="Supervisors">In each session.</param>
internal sealed record PlanRules(int Duration = 105, int Turnaround = 15, int Supervisors = 1)
{
    /// <summary>A part of a minute counts as one: 33 % of 105 minutes are 35.</summary>
    public int Extra(int percent) => ((Duration * percent) + 99) / 100;
}
