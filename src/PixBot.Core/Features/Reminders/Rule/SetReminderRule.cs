using PixBot.Core.Bot;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Deliveries;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The referent fills in the form of the rule, and what they save is planned.</summary>
internal sealed class SetReminderRule(RemindersReader reminders, RuleEditor editor, OutgoingText outgoing) : IActionHandler
{
    public const string EditVerb = "reminders-edit";
    public const string SaveVerb = "reminders-save";

    public const string AgainVerb = "reminders-again";
    public const string ThisYearVerb = "reminders-this-year";

    public IReadOnlyList<string> Verbs { get; } = [EditVerb, SaveVerb, AgainVerb, ThisYearVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var view = await reminders.ReadAsync(request.School, cancellationToken);
        if (view.Students.Count == 0)
            return Reply.Text(request.In(SessionTexts.NoRoster));
        var form = new RuleForm(Classes(request, view), reminders.School.Today);
        if (press.Verb == EditVerb)
            return Reply.Replace(form.Build(view.Known.Version, AsItIs(form, view.Known), [], request.Language), request.In(ReminderFormTexts.Title));
        return (press.Data.Number("version"), press.Verb) switch
        {
            ({ } version, SaveVerb) => await SaveAsync(request, form, new(version, form.Fields.Read(press.Data), press.Data.Id(RuleEffectCard.ConfirmedKey)), view, cancellationToken),
            ({ } version, AgainVerb) => Reply.Replace(form.Build(version, form.Fields.Read(press.Data), [], request.Language), request.In(ReminderFormTexts.Title)),
            ({ } version, ThisYearVerb) when view.Known.Rule is { } rule =>
                await SaveAsync(request, form, new(version, form.Filled(rule.OfItsYear), Confirmed: null), view, cancellationToken),
            _ => Replies.TooOld(request),
        };
    }

    /// <param name="Version">Of the rule that the form was opened on.</param>
    /// <param name="Confirmed">How many students a referent was told would be asked again; null before that.</param>
    private sealed record Filling(int Version, FormInputs Typed, string? Confirmed);

    private async Task<Reply> SaveAsync(BotRequest request, RuleForm form, Filling filling, RemindersView view, CancellationToken cancellationToken)
    {
        var (version, typed, confirmed) = filling;
        if (!form.Fields.TryParse(typed, out var rule, out var faults))
            return Again(faults);
        if (await outgoing.FaultAsync(request.School, cancellationToken, rule.CampaignCode, rule.CampaignUrl?.OriginalString) is { } secret)
            return Again([secret]);
        if (!ReminderPlan.Moments(rule, reminders.School.Zone).Any(moment => moment.At > reminders.School.Now))
            return Again([ReminderFormTexts.NoMomentLeft]);
        if (view.Known.Version == version && view.EffectOf(rule) is { NoLongerSent: > 0 } effect && confirmed != $"{effect.NoLongerSent}")
            return Reply.Replace(RuleEffectCard.Build(version, typed, effect, rule.CountFrom, request.Language), request.In(RuleEffectTexts.Title));
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
            Quiet = QuietHours.Of(known.Settings),
        };
        return form.Filled(known.Rule ?? usual, hasDeadline: known.Rule is not null);
    }

    private static IReadOnlyList<(string Title, string Value)> Classes(BotRequest request, RemindersView view) =>
        [.. view.Classes.Select(group => (SchoolView.ClassName(group.Key, request.Language), SchoolView.ClassKey(group.Key)))];
}
