using PixBot.Core.Bot;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The whole plan as a new card.</summary>
internal sealed class ShowReminderPlan(PlanCard plan) : IActionHandler
{
    public const string Verb = "reminders-plan";

    public IReadOnlyList<string> Verbs { get; } = [Verb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) =>
        Reply.Card(await plan.BuildAsync(request, notice: null, cancellationToken), request.In(ReminderPlanTexts.PlanTitle));
}
