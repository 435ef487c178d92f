using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>A session's way from the form over the preview to the store.</summary>
internal sealed class SessionPlanAction(
    IRoster roster,
    IProfiles profiles,
    SessionPlans plans,
    SchoolClock school,
    IOptions<PixBotOptions> options) : IActionHandler
{
    public const string NewVerb = "session-new";
    public const string CorrectVerb = "session-correct";
    public const string PreviewVerb = "session-preview";
    public const string SaveVerb = "session-save";
    public const string DropVerb = "session-drop";

    public IReadOnlyList<string> Verbs { get; } = [NewVerb, CorrectVerb, PreviewVerb, SaveVerb, DropVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        return (press.Verb, press.Data.Id("session")) switch
        {
            (NewVerb, _) => New(request, view),
            (CorrectVerb, { } id) => await CorrectAsync(request, view, id, cancellationToken),
            (PreviewVerb, { } id) => await PreviewAsync(request, view, id, press.Data, cancellationToken),
            (SaveVerb, { } id) => await plans.SaveAsync(request, id, press.CardId, cancellationToken),
            (DropVerb, { } id) => await DropAsync(request, id, cancellationToken),
            _ => Replies.TooOld(request),
        };
    }

    private Reply New(BotRequest request, SchoolView view)
    {
        if (view.IsEmpty)
            return Reply.Text(request.In(SessionTexts.NoRoster));
        if (!view.Supervisors.Any())
            return Reply.Text(request.In(SessionTexts.NoSupervisors));
        var form = Form(request, view, Guid.CreateVersion7(school.Now).ToString("N"), isCorrection: false);
        return Opened(request, form, form.Empty(options.Value.School.Site));
    }

    private async Task<Reply> CorrectAsync(BotRequest request, SchoolView view, string id, CancellationToken cancellationToken)
    {
        var form = Form(request, view, id, isCorrection: true);
        return await plans.AsTypedAsync(request, view, form, id, cancellationToken) is { } typed
            ? Opened(request, form, typed)
            : Reply.Notice(request.In(SessionTexts.Gone));
    }

    private async Task<Reply> PreviewAsync(BotRequest request, SchoolView view, string id, CardData data, CancellationToken cancellationToken)
    {
        var form = Form(request, view, id, data.Toggled("correction"));
        var typed = form.Fields.Read(data);
        if (!form.Fields.TryParse(typed, out var plan, out var faults))
            return Again(request, form, typed, faults);
        var enrolment = await plans.KeepAsync(request.School, view, plan, cancellationToken);
        return enrolment.Enrolled.Count == 0
            ? Again(request, form, typed, [SessionTexts.NoCandidates])
            : Reply.Replace(SessionPreview.Build(plan.Draft, view, enrolment, form.IsCorrection, request.Language), request.In(SessionTexts.PreviewTitle));
    }

    private async Task<Reply> DropAsync(BotRequest request, string id, CancellationToken cancellationToken)
    {
        await plans.ForgetAsync(request.School, id, cancellationToken);
        return Replies.Dropped(request);
    }

    private SessionForm Form(BotRequest request, SchoolView view, string id, bool isCorrection) =>
        new(id, isCorrection, view.Choices(request.Language), school);

    private static Reply Opened(BotRequest request, SessionForm form, FormInputs typed) =>
        Reply.Card(form.Build(typed, [], request.Language), request.In(SessionTexts.FormTitle));

    private static Reply Again(BotRequest request, SessionForm form, FormInputs typed, IReadOnlyList<Text> faults) =>
        Reply.Replace(form.Build(typed, faults, request.Language), request.In(SessionTexts.FormTitle));
}
