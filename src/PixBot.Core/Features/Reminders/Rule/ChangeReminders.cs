using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>Pauses, resumes or stops the reminders of the rule; stopping is asked about first.</summary>
internal sealed class ChangeReminders(RuleEditor editor, ReminderRuleStore rules) : IActionHandler
{
    public const string PauseVerb = "reminders-pause";
    public const string ResumeVerb = "reminders-resume";
    public const string AskStopVerb = "reminders-stop-ask";
    public const string StopVerb = "reminders-stop";

    public IReadOnlyList<string> Verbs { get; } = [PauseVerb, ResumeVerb, AskStopVerb, StopVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken) => press.Verb switch
    {
        PauseVerb => await ChangeAsync(request, press, RuleChangeKind.Paused, cancellationToken),
        ResumeVerb => await ChangeAsync(request, press, RuleChangeKind.Resumed, cancellationToken),
        StopVerb => await ChangeAsync(request, press, RuleChangeKind.Stopped, cancellationToken),
        _ => AskStop(request, press),
    };

    private static Reply AskStop(BotRequest request, TurnInput.CardPress press)
    {
        var card = Card.In(
            request.Language,
            Card.Title(request.In(ReminderPlanTexts.StopTitle)),
            Card.Paragraph(request.In(ReminderPlanTexts.StopMeans)))
            .With(
                Card.DangerousButton(request.In(ReminderPlanTexts.StopYes), StopVerb, ("version", press.Data.Id("version") ?? "0")),
                Card.CancelButton(request.Language, DropReminder.Verb));
        return Reply.Replace(card, request.In(ReminderPlanTexts.StopTitle));
    }

    private async Task<Reply> ChangeAsync(BotRequest request, TurnInput.CardPress press, RuleChangeKind kind, CancellationToken cancellationToken)
    {
        if ((await rules.ReadAsync(request.School, cancellationToken)).Rule is not { } rule || press.Data.Number("version") is not { } version)
            return Replies.TooOld(request);
        return await editor.ChangeAsync(request, version, rule, kind, cancellationToken);
    }
}
