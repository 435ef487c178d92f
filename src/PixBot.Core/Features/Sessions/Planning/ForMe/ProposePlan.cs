using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Features.Sessions.Planning.Means;
using PixBot.Core.Features.Sessions.Planning.Proposal;
using PixBot.Core.Features.Sessions.Planning.Proposal.Making;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>« Proposer les sessions »: makes a plan, with as few changes to the one shown before as it takes, and shows it.</summary>
internal sealed class ProposePlan(PlanInputReader input, ShownPlanStore shown, AuditLog audit, SchoolClock school) : IActionHandler
{
    public const string Verb = "plan-propose";

    /// <summary>The detail says how many sessions.</summary>
    public static readonly AuditedAct Made = new("plan-made", (_, count) => new(
        $"a fait proposer des sessions ({count})", $"had sessions proposed ({count})"));

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        await ProposeAsync(request, await input.ReadAsync(request.School, cancellationToken), because: null, cancellationToken);

    /// <param name="because">Why there is a new one, where nobody asked for it.</param>
    public async Task<Reply> ProposeAsync(BotRequest request, PlanInput known, Text? because, CancellationToken cancellationToken)
    {
        if (!known.IsEnough)
            return Reply.Replace(ShowPlan.Build(known, request.Language), request.In(PlanButtons.Title));
        var plan = Planner.Plan(known.Request);
        var proposal = new ShownPlan(Guid.CreateVersion7(school.Now).ToString("N"), PlanFacts.Of(known.Request), ShownPlanState.Proposed, plan);
        await shown.PutAsync(request.School, proposal, cancellationToken);
        await audit.RecordAsync(request.School, new(Made.Code, request.ActorId) { Detail = $"{plan.Sessions.Count}" }, cancellationToken);
        return Reply.Replace(new PlanCard(known, request.Language).Build(proposal, because), request.In(PlanTexts.Title));
    }
}
