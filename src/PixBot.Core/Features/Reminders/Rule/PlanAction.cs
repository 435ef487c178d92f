using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Features.Reminders.Sending;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The buttons of the plan: see it, pause, resume, stop, and who got what.</summary>
internal sealed class PlanAction(PlanCard plan, RuleEditor editor, ReminderBook book, ReminderWitness witness) : IActionHandler
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

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken) => pressed.Verb switch
    {
        PauseVerb => await ChangeAsync(talk, pressed, RuleChangeKind.Paused, cancellationToken),
        ResumeVerb => await ChangeAsync(talk, pressed, RuleChangeKind.Resumed, cancellationToken),
        StopVerb => await ChangeAsync(talk, pressed, RuleChangeKind.Stopped, cancellationToken),
        AskStopVerb => AskStop(talk, pressed),
        LookVerb => await witness.LookAsync(talk, cancellationToken),
        WhoVerb when pressed.Data.Id(PlanCard.ReminderInput) is { } id => await witness.WhoAsync(talk, id, cancellationToken),
        WhoVerb => Reply.Notice(talk.In(ReminderPlanTexts.NeedWhich)),
        _ => Reply.Card(await plan.BuildAsync(talk, notice: null, cancellationToken), talk.In(ReminderPlanTexts.PlanTitle)),
    };

    private static Reply AskStop(Talk talk, TurnInput.Pressed pressed)
    {
        var card = Card.In(
            talk.Language,
            Card.Title(talk.In(ReminderPlanTexts.StopTitle)),
            Card.Paragraph(talk.In(ReminderPlanTexts.StopMeans)))
            .With(
                Card.DangerousButton(talk.In(ReminderPlanTexts.StopYes), StopVerb, ("version", pressed.Data.Id("version") ?? "0")),
                Card.CancelButton(talk.Language, RemindAction.DropVerb));
        return Reply.Card(card, talk.In(ReminderPlanTexts.StopTitle));
    }

    private async Task<Reply> ChangeAsync(Talk talk, TurnInput.Pressed pressed, RuleChangeKind kind, CancellationToken cancellationToken)
    {
        if ((await book.ReadAsync(talk.TenantId, cancellationToken)).Rule is not { } rule || RuleEditor.VersionOf(pressed.Data) is not { } version)
            return Replies.TooOld(talk);
        return await editor.ChangeAsync(talk, version, rule, kind, cancellationToken);
    }
}
