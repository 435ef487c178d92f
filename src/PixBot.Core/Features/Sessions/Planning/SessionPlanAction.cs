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

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        return (press.Verb, press.Data.Id("session")) switch
        {
            (NewVerb, _) => New(request, view),
            (CorrectVerb, { } id) => await CorrectAsync(request, view, id, cancellationToken),
            (PreviewVerb, { } id) => await PreviewAsync(request, view, SessionFormValues.From(id, press.Data), cancellationToken),
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
        var tomorrow = school.Today.AddDays(1).ToString("O", CultureInfo.InvariantCulture);
        var id = Guid.CreateVersion7(school.Now).ToString("N");
        var values = new SessionFormValues(id, false, options.Value.School.Site, null, tomorrow, "08:30", null, null, null, [], [], true);
        return Form(request, view, values, [], replaces: false);
    }

    private async Task<Reply> CorrectAsync(BotRequest request, SchoolView view, string id, CancellationToken cancellationToken) =>
        await plans.AsTypedAsync(request, view, id, cancellationToken) is { } values
            ? Form(request, view, values, [], replaces: false)
            : Reply.Notice(request.In(SessionTexts.Gone));

    private async Task<Reply> PreviewAsync(BotRequest request, SchoolView view, SessionFormValues values, CancellationToken cancellationToken)
    {
        var staff = view.Supervisors.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        values = values with { Supervisors = [.. values.Supervisors.Where(staff.Contains)] };
        var (draft, faults) = SessionFormParser.Parse(values, school.Moment, school.Now);
        if (draft is null)
            return Form(request, view, values, faults, replaces: true);
        var enrolment = await plans.KeepAsync(request.School, view, draft, values, cancellationToken);
        return enrolment.Enrolled.Count == 0
            ? Form(request, view, values, [SessionTexts.NoCandidates], replaces: true)
            : Reply.Replace(SessionPreview.Build(draft, view, enrolment, values.IsCorrection, request.Language), request.In(SessionTexts.PreviewTitle));
    }

    private async Task<Reply> DropAsync(BotRequest request, string id, CancellationToken cancellationToken)
    {
        await plans.ForgetAsync(request.School, id, cancellationToken);
        return Replies.Dropped(request);
    }

    private static Reply Form(BotRequest request, SchoolView view, SessionFormValues values, IReadOnlyList<Text> faults, bool replaces)
    {
        var card = SessionForm.Build(values, view.Choices(request.Language), faults, request.Language);
        var summary = request.In(SessionTexts.FormTitle);
        return replaces ? Reply.Replace(card, summary) : Reply.Card(card, summary);
    }
}
