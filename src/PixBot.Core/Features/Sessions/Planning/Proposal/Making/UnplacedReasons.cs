namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>Says of those without a seat what would have to change.</summary>
internal sealed class UnplacedReasons(PlanProblem problem, Board board)
{
    public UnplacedReason Of(Pupil pupil)
    {
        if (problem.Options.Count == 0)
            return UnplacedReason.NoRoomOpen;
        var longEnough = problem.Options.Where(option => option.Extra == pupil.Extra).ToList();
        if (longEnough.Count == 0)
            return UnplacedReason.NotLongEnough;
        var possible = longEnough.Where(option => pupil.CanCome(option.Slot, problem.Rules.Duration)).ToList();
        if (possible.Count == 0)
            return UnplacedReason.PupilCannot;
        return possible.Exists(IsEmpty) ? UnplacedReason.NoSupervisor : UnplacedReason.NoSeat;
    }

    /// <summary>Nobody sits there, and no session stands in the way.</summary>
    private bool IsEmpty(SessionOption option)
    {
        var minutes = new Minutes(option.Slot.Minute, option.Slot.Minute + problem.Rules.Duration + option.Extra).Widened(problem.Rules.Turnaround);
        return !board.Sessions.Any(session => session.Place == option.Room.Key && session.Lasts(problem.Rules.Duration).Overlaps(minutes));
    }
}
