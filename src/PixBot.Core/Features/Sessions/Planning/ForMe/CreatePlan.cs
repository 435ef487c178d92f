using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.PixCertif.ToDo;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.ForMe;

/// <summary>
/// « Créer ces sessions »: the plan that was shown becomes sessions to be created on Pix Certif, and nobody is told yet. Once
/// begun it is gone on with, so pressing twice makes them once; a plan whose facts have changed is not created but renewed.
/// </summary>
internal sealed class CreatePlan(PlanInputReader input, ShownPlanStore plans, ProposePlan propose, PlannedSessions planned, AuditLog audit) : IActionHandler
{
    public const string Verb = "plan-create";

    /// <summary>The detail says how many sessions.</summary>
    public static readonly AuditedAct Created = new("plan-created", (_, count) => new(
        $"a créé les sessions proposées ({count})", $"created the proposed sessions ({count})"));

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("plan") is not { } id || await plans.FindAsync(request.School, cancellationToken) is not { } shown)
            return Replies.TooOld(request);
        if (shown.Id == id && shown.State == ShownPlanState.Created)
            return Done(request, shown, await planned.CountAsync(request.School, shown, cancellationToken));
        var known = await input.ReadAsync(request.School, cancellationToken);
        if (!IsGood(shown, id, known) || !await plans.MarkAsync(request.School, id, ShownPlanState.Begun, cancellationToken))
            return await propose.ProposeAsync(request, known, PlanTexts.Renewed, cancellationToken);
        var count = await planned.CreateAsync(request.School, shown, cancellationToken);
        await plans.MarkAsync(request.School, id, ShownPlanState.Created, cancellationToken);
        await audit.RecordAsync(request.School, new(Created.Code, request.ActorId) { Detail = $"{count}" }, cancellationToken);
        return Done(request, shown, count);
    }

    private static bool IsGood(ShownPlan shown, string id, PlanInput known) =>
        shown.Id == id && (shown.State == ShownPlanState.Begun || shown.Facts == Proposal.PlanFacts.Of(known.Request));

    private static Reply Done(BotRequest request, ShownPlan shown, int created)
    {
        var count = request.In(PlanTexts.Created(created));
        var skipped = shown.Plan.Sessions.Count - created;
        var card = Card.In(
            request.Language,
            Card.Title($"{(created == 0 ? "⚠️" : "✅")} {count}"),
            created == 0 ? null : Card.Paragraph(request.In(PlanTexts.NobodyTold)),
            skipped == 0 ? null : Card.Paragraph(request.In(PlanTexts.Skipped(skipped))))
            .With(
                created == 0 ? null : Card.MainButton(request.In(PlanTexts.ConvokeAll), ConvokePlanned.AllVerb, ("plan", shown.Id)),
                created == 0 ? null : ShowAllPixTasks.Button(request.Language),
                skipped == 0 ? null : Card.Button(request.In(PlanTexts.Again), ProposePlan.Verb));
        return Reply.Replace(card, count);
    }
}
