namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>A plan in the making: what the former plan says and still holds, then whatever can be opened, then the seats.</summary>
internal sealed class PlanDraft
{
    private readonly PlanProblem problem;

    private PlanDraft(PlanProblem problem)
    {
        this.problem = problem;
        Board = new(problem);
        Seating = new(problem, Board);
    }

    public Board Board { get; }

    public Seating Seating { get; }

    /// <summary>Opens what is open in the former plan first; its supervisors stay.</summary>
    public static PlanDraft Make(PlanProblem problem)
    {
        var draft = new PlanDraft(problem);
        foreach (var former in problem.Former?.Sessions ?? [])
            draft.Keep(former, option: null);
        Openings.OpenAll(problem, draft.Board);
        return draft.Seated();
    }

    /// <summary>Opens these sessions and no others.</summary>
    public static PlanDraft Make(PlanProblem problem, IReadOnlyList<SessionOption> chosen)
    {
        var draft = new PlanDraft(problem);
        foreach (var former in problem.Former?.Sessions ?? [])
            draft.KeepIfChosen(former, chosen);
        foreach (var option in chosen.Where(option => draft.Board.At(option.Room.Key, option.Slot) is null))
            draft.Board.TryOpen(option);
        Openings.Lengthen(problem, draft.Board);
        return draft.Seated();
    }

    private PlanDraft Seated()
    {
        new ClassSeating(Board, Seating).SeatAll();
        Seating.SeatRest();
        return this;
    }

    private void KeepIfChosen(ProposedSession former, IReadOnlyList<SessionOption> chosen)
    {
        var option = chosen.FirstOrDefault(option => former.IsAt(option.Room.Site, option.Room.Name, option.Slot));
        if (option is not null || former.ConvokedId is not null)
            Keep(former, option);
    }

    private void Keep(ProposedSession former, SessionOption? option)
    {
        var pupils = problem.Pupils.Where(pupil => former.CandidateIds.Contains(pupil.Id, StringComparer.Ordinal)).ToList();
        var extra = pupils.Select(pupil => pupil.Extra).DefaultIfEmpty().Max();
        if (SessionOf(former, option, extra) is not { } session)
            return;
        if (session.Extra < extra)
            Board.TryLengthen(session, extra);
        foreach (var pupil in pupils.Where(pupil => session.Free > 0 && Seating.Fits(pupil, session)))
            Seating.Keep(pupil, session);
    }

    private OpenSession? SessionOf(ProposedSession former, SessionOption? chosen, int extra)
    {
        if (Board.At((former.Site, former.Room), former.Slot) is { } there)
            return there;
        var option = chosen ?? problem.Options.LastOrDefault(option => option.Extra <= extra && former.IsAt(option.Room.Site, option.Room.Name, option.Slot));
        if (option is null || Board.TryOpen(option, former.SupervisorIds) is not { } session)
            return null;
        session.IsStaffKept = chosen is null;
        return session;
    }
}
