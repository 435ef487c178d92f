using System.Globalization;
using Microsoft.Extensions.Options;
using PixBot.Core.Bot;
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

    public async Task<Reply> HandleAsync(Talk talk, TurnInput.Pressed pressed, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, talk.TenantId, cancellationToken);
        return (pressed.Verb, pressed.Data.Id("session")) switch
        {
            (NewVerb, _) => New(talk, view),
            (CorrectVerb, { } id) => await CorrectAsync(talk, view, id, cancellationToken),
            (PreviewVerb, { } id) => await PreviewAsync(talk, view, SessionFormValues.From(id, pressed.Data), cancellationToken),
            (SaveVerb, { } id) => await plans.SaveAsync(talk, id, pressed.CardId, cancellationToken),
            (DropVerb, { } id) => await DropAsync(talk, id, cancellationToken),
            _ => Replies.TooOld(talk),
        };
    }

    private Reply New(Talk talk, SchoolView view)
    {
        if (view.IsEmpty)
            return Reply.Text(talk.In(SessionTexts.NoRoster));
        if (!view.Supervisors.Any())
            return Reply.Text(talk.In(SessionTexts.NoSupervisors));
        var tomorrow = school.Today.AddDays(1).ToString("O", CultureInfo.InvariantCulture);
        var id = Guid.CreateVersion7(school.Now).ToString("N");
        var values = new SessionFormValues(id, false, options.Value.School.Site, null, tomorrow, "08:30", null, null, null, [], [], true);
        return Form(talk, view, values, [], replaces: false);
    }

    private async Task<Reply> CorrectAsync(Talk talk, SchoolView view, string id, CancellationToken cancellationToken) =>
        await plans.AsTypedAsync(talk, view, id, cancellationToken) is { } values
            ? Form(talk, view, values, [], replaces: false)
            : Reply.Notice(talk.In(SessionTexts.Gone));

    private async Task<Reply> PreviewAsync(Talk talk, SchoolView view, SessionFormValues values, CancellationToken cancellationToken)
    {
        var staff = view.Supervisors.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        values = values with { Supervisors = [.. values.Supervisors.Where(staff.Contains)] };
        var (draft, faults) = SessionFormParser.Parse(values, school.Moment, school.Now);
        if (draft is null)
            return Form(talk, view, values, faults, replaces: true);
        var enrolment = await plans.KeepAsync(talk.TenantId, view, draft, values, cancellationToken);
        return enrolment.Enrolled.Count == 0
            ? Form(talk, view, values, [SessionTexts.NoCandidates], replaces: true)
            : Reply.Replace(SessionPreview.Build(draft, view, enrolment, values.IsCorrection, talk.Language), talk.In(SessionTexts.PreviewTitle));
    }

    private async Task<Reply> DropAsync(Talk talk, string id, CancellationToken cancellationToken)
    {
        await plans.ForgetAsync(talk.TenantId, id, cancellationToken);
        return Replies.Dropped(talk);
    }

    private static Reply Form(Talk talk, SchoolView view, SessionFormValues values, IReadOnlyList<Text> faults, bool replaces)
    {
        var card = SessionForm.Build(values, view.Choices(talk.Language), faults, talk.Language);
        var summary = talk.In(SessionTexts.FormTitle);
        return replaces ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }
}
