using PixBot.Core.Localization;

namespace PixBot.Core.Features.Sessions.Planning.Proposal.Making;

/// <summary>
/// Proposes sessions: everybody who could have a seat gets one, classes stay together as far as possible, and whoever was
/// convoked stays. The same input gives the same plan; what the former plan says is kept as far as it still holds.
/// </summary>
internal static class Planner
{
    public static SessionPlan Plan(PlanRequest request)
    {
        var problem = new PlanProblem(request);
        var draft = new PlanRepair(problem).Repair(PlanDraft.Make(problem));
        Tidy(draft.Board);
        return new(
            [.. draft.Board.Sessions.Where(session => session.Seated.Count > 0)
                .OrderBy(session => session.Slot.Minute).ThenBy(session => session.Place.Site, StringComparer.Ordinal).ThenBy(session => session.Place.Name, StringComparer.Ordinal)
                .Select(session => Proposed(session, problem.Rules))],
            Unplaced(problem, draft));
    }

    /// <summary>Closes what is empty and ends each session when its last candidate does, so that fewer supervisors are needed, and no reserves.</summary>
    private static void Tidy(Board board)
    {
        foreach (var session in board.Sessions.Where(session => session.Convoked is null).ToList())
        {
            if (session.Seated.Count == 0)
                board.Close(session);
            else
                session.Extra = session.Seated.Max(pupil => pupil.Extra);
        }

        board.StaffAnew();
    }

    private static ProposedSession Proposed(OpenSession session, PlanRules rules)
    {
        var convoked = session.Convoked?.CandidateExtras ?? new Dictionary<string, int>(StringComparer.Ordinal);
        var extra = convoked.Values.Select(rules.Extra).Concat(session.Seated.Select(pupil => pupil.Extra)).Max();
        var seated = session.Seated.OrderBy(pupil => pupil.Class, Alphabet.Classes).ThenBy(pupil => pupil.Class, StringComparer.Ordinal).ThenBy(pupil => pupil.Id, StringComparer.Ordinal);
        return new(
            session.Convoked?.Id,
            session.Place.Site,
            session.Place.Name,
            session.Slot,
            rules.Duration + extra,
            [.. session.Staff],
            [.. convoked.Keys.Order(StringComparer.Ordinal), .. seated.Select(pupil => pupil.Id)]);
    }

    private static List<UnplacedPupil> Unplaced(PlanProblem problem, PlanDraft draft)
    {
        var reasons = new UnplacedReasons(problem, draft.Board);
        return [.. draft.Seating.Unseated.Select(pupil => new UnplacedPupil(pupil.Id, reasons.Of(pupil)))];
    }
}
