using AdaptiveCards;
using PixBot.Core.Audit;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Planning.Proposal.Making;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning.Means;

/// <summary>« Planifier »: proposes sessions from the rooms, hours and supervisors that were given; pressed again, with as few changes as it takes.</summary>
internal sealed class ShowPlan(PlanInput input, PlanMeansStore means, IRoster roster, IProfiles profiles, AuditLog audit) : IActionHandler
{
    public const string Verb = "plan-show";
    public const string AgainVerb = "plan-again";

    public IReadOnlyList<string> Verbs { get; } = [Verb, AgainVerb];

    public static AdaptiveAction Button(Language language) => Card.Button(PlanTexts.Plan.In(language), Verb);

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        var asked = await input.ReadAsync(request.School, view, cancellationToken);
        if (asked.Rooms.Count == 0 || asked.Slots.Count == 0)
            return Reply.Card(PlanCard.Models(asked, request.Language), request.In(PlanTexts.Title));
        var plan = Planner.Plan(asked);
        await means.KeepAsync(request.School, plan, cancellationToken);
        await audit.RecordAsync(request.School, new(PlanAudit.Planned.Code, request.ActorId) { Detail = $"{plan.Sessions.Count}" }, cancellationToken);
        var card = new PlanCard(asked, view, request.Language).Build(plan);
        var summary = request.In(PlanTexts.Title);
        return press.Verb == AgainVerb ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }
}
