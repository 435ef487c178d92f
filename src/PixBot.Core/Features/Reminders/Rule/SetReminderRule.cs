using PixBot.Core.Bot;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The referent fills in the form of the rule, and what they save is planned.</summary>
internal sealed class SetReminderRule(RemindersReader reminders, RuleEditor editor) : IActionHandler
{
    public const string EditVerb = "reminders-edit";
    public const string SaveVerb = "reminders-save";

    public IReadOnlyList<string> Verbs { get; } = [EditVerb, SaveVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(request.School, cancellationToken);
        if (view.Students.Count == 0)
            return Reply.Text(request.In(SessionTexts.NoRoster));
        var form = new RuleForm(Classes(request, view), reminders.School.Today);
        if (press.Verb == EditVerb)
            return Reply.Card(form.Build(view.Known.Version, AsItIs(form, view.Known), [], request.Language), request.In(ReminderFormTexts.Title));
        return press.Data.Number("version") is { } version
            ? await SaveAsync(request, form, version, form.Fields.Read(press.Data), cancellationToken)
            : Replies.TooOld(request);
    }

    private async Task<Reply> SaveAsync(BotRequest request, RuleForm form, int version, FormInputs typed, CancellationToken cancellationToken)
    {
        if (!form.Fields.TryParse(typed, out var rule, out var faults))
            return Again(faults);
        if (!ReminderPlan.Moments(rule, reminders.School.Zone).Any(moment => moment.At > reminders.School.Now))
            return Again([ReminderFormTexts.NoMomentLeft]);
        return await editor.ChangeAsync(
            request, version, rule, RuleChangeKind.Set, now => form.Fields.Typed(typed, form.Filled(now)), cancellationToken);

        Reply Again(IReadOnlyList<Text> faults) =>
            Reply.Replace(form.Build(version, typed, faults, request.Language), request.In(ReminderFormTexts.Title));
    }

    private FormInputs AsItIs(RuleForm form, RemindersInEffect known)
    {
        var campaign = known.Campaign;
        var usual = new ReminderRule(reminders.School.Today)
        {
            CampaignCode = campaign.Code,
            CampaignUrl = campaign.Url,
            Quiet = known.Settings.Of(QuietHours.Setting) ?? QuietHours.Usual,
        };
        return form.Filled(known.Rule ?? usual, hasDeadline: known.Rule is not null);
    }

    private static IReadOnlyList<(string Title, string Value)> Classes(BotRequest request, RemindersView view) =>
        [.. view.Classes.Select(group => (SchoolView.ClassName(group.Key, request.Language), SchoolView.ClassKey(group.Key)))];
}
