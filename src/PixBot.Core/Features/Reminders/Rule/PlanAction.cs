using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The buttons of the plan: see it, pause, resume, stop, and who got what.</summary>
internal sealed class PlanAction(PlanCard plan, RuleEditor editor, ReminderRuleStore rules, ReminderPreview witness) : IActionHandler
{
    public const string ShowVerb = "reminders-plan";
    public const string PauseVerb = "reminders-pause";
    public const string ResumeVerb = "reminders-resume";
    public const string AskStopVerb = "reminders-stop-ask";
    public const string StopVerb = "reminders-stop";
    public const string LookVerb = "reminders-look";
    public const string WhoVerb = "reminders-who";

    public IReadOnlyList<string> Verbs { get; } = [ShowVerb, PauseVerb, ResumeVerb, AskStopVerb, StopVerb, LookVerb, WhoVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => press.Verb switch
    {
        PauseVerb => await ChangeAsync(request, press, RuleChangeKind.Paused, cancellationToken),
        ResumeVerb => await ChangeAsync(request, press, RuleChangeKind.Resumed, cancellationToken),
        StopVerb => await ChangeAsync(request, press, RuleChangeKind.Stopped, cancellationToken),
        AskStopVerb => AskStop(request, press),
        LookVerb => await witness.LookAsync(request, cancellationToken),
        WhoVerb when press.Data.Id(PlanCard.ReminderInput) is { } id => await witness.WhoAsync(request, id, cancellationToken),
        WhoVerb => Reply.Notice(request.In(ReminderPlanTexts.NeedWhich)),
        _ => Reply.Card(await plan.BuildAsync(request, notice: null, cancellationToken), request.In(ReminderPlanTexts.PlanTitle)),
    };

    private static Reply AskStop(BotRequest request, TurnInput.CardPress press)
    {
        var card = Card.In(
            request.Language,
            Card.Title(request.In(ReminderPlanTexts.StopTitle)),
            Card.Paragraph(request.In(ReminderPlanTexts.StopMeans)))
            .With(
                Card.DangerousButton(request.In(ReminderPlanTexts.StopYes), StopVerb, ("version", press.Data.Id("version") ?? "0")),
                Card.CancelButton(request.Language, RemindAction.DropVerb));
        return Reply.Card(card, request.In(ReminderPlanTexts.StopTitle));
    }

    private async Task<Reply> ChangeAsync(BotRequest request, TurnInput.CardPress press, RuleChangeKind kind, CancellationToken cancellationToken)
    {
        if ((await rules.ReadAsync(request.School, cancellationToken)).Rule is not { } rule || RuleEditor.VersionOf(press.Data) is not { } version)
            return Replies.TooOld(request);
        return await editor.ChangeAsync(request, version, rule, kind, cancellationToken);
    }
}
