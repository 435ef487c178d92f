using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Reminders.Rule;

/// <summary>The rule's way from the form to the plan.</summary>
internal sealed class RuleFormAction(RemindersReader reminders, RuleEditor editor, IOptions<PixBotOptions> options) : IActionHandler
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
        var classes = Classes(request, view);
        if (press.Verb == EditVerb)
            return Reply.Card(Form(request, AsItIs(view, classes), classes, []), request.In(ReminderFormTexts.Title));
        return RuleEditor.VersionOf(press.Data) is { } version
            ? await SaveAsync(request, RuleFormValues.From(version, press.Data), classes, cancellationToken)
            : Replies.TooOld(request);
    }

    private async Task<Reply> SaveAsync(
        BotRequest request, RuleFormValues form, IReadOnlyList<(string Title, string Value)> classes, CancellationToken cancellationToken)
    {
        var (rule, faults) = RuleFormParser.Parse(form, Keys(classes), reminders.School.Today);
        if (rule is not null && !ReminderPlan.Moments(rule, reminders.School.Zone).Any(moment => moment.At > reminders.School.Now))
            faults = [ReminderFormTexts.NoMomentLeft];
        return rule is null || faults.Count > 0
            ? Reply.Replace(Form(request, form, classes, faults), request.In(ReminderFormTexts.Title))
            : await editor.ChangeAsync(request, form.Version, rule, RuleChangeKind.Set, cancellationToken);
    }

    private RuleFormValues AsItIs(RemindersView view, IReadOnlyList<(string Title, string Value)> classes) =>
        RuleFormValues.Of(view.Known, Keys(classes), options.Value.School, reminders.School.Today);

    private static AdaptiveCards.AdaptiveCard Form(
        BotRequest request, RuleFormValues values, IReadOnlyList<(string Title, string Value)> classes, IReadOnlyList<Text> faults) =>
        RuleForm.Build(values, classes, faults, request.Language);

    private static IReadOnlyList<(string Title, string Value)> Classes(BotRequest request, RemindersView view) =>
        [.. view.Classes.Select(group => (SchoolView.ClassName(group.Key, request.Language), SchoolView.ClassKey(group.Key)))];

    private static IReadOnlyList<string> Keys(IReadOnlyList<(string Title, string Value)> classes) => [.. classes.Select(choice => choice.Value)];
}
