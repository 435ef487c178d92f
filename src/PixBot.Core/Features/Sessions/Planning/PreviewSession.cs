using AdaptiveCards;
using PixBot.Core.Bot;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.People;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Features.Sessions.Outgoing;
using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Localization;
using PixBot.Core.Messaging;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>What will be created, to read once more before anybody is told. What was typed is kept, so that no card carries the codes.</summary>
internal sealed class PreviewSession(
    IRoster roster, IProfiles profiles, SessionStore sessions, SessionDrafts drafts, SessionConflicts conflicts, OutgoingSecrets outgoing, SchoolClock school) : IActionHandler
{
    public const string Verb = "session-preview";

    /// <summary>As <see cref="Verb"/>, with number, code and password put into their boxes first.</summary>
    public const string ExchangeVerb = "session-preview-exchange";

    public IReadOnlyList<string> Verbs { get; } = [Verb, ExchangeVerb];

    public bool IsFor(Role role) => role == Role.Referent;

    public async Task<Reply> HandleAsync(BotRequest request, TurnInput.CardPress press, CancellationToken cancellationToken)
    {
        if (press.Data.Id("session") is not { } id)
            return Replies.TooOld(request);
        var view = await SchoolView.ReadAsync(roster, profiles, request.School, cancellationToken);
        var form = new SessionForm(id, press.Data.Toggled("correction"), view.Choices(request.Language), school)
        {
            WithoutPassword = await sessions.SecretsAsync(request.School, id, cancellationToken) is { Password: null },
        };
        var typed = form.Fields.Read(press.Data);
        if (press.Verb == ExchangeVerb)
            CodeFields.Exchange(typed);
        if (CodeFields.Exchanged(typed) is not null)
            return Again(request, form, typed, [PixCertifTexts.Exchanged]);
        if (!form.Fields.TryParse(typed, out var plan, out var faults))
            return Again(request, form, typed, faults);
        if (await outgoing.FaultsAsync(request.School, plan.Draft.Secrets, cancellationToken, plan.Draft.Room, plan.Draft.Site) is { Count: > 0 } secret)
            return Again(request, form, typed, secret);
        if (await sessions.OtherOfNumberAsync(request.School, plan.Draft.Secrets?.Number, id, school.Now, cancellationToken) is { } other)
            return Again(request, form, typed, [PixCertifTexts.NumberTaken(other)]);
        var others = await SessionToCome.ReadAsync(sessions, request.School, id, school.Now, cancellationToken);
        var enrolment = Enrolment.Choose(view, others, plan);
        if (enrolment.Enrolled.Count == 0)
            return Again(request, form, typed, [SessionTexts.NoCandidates]);
        var draft = plan.Draft with { CandidateIds = [.. enrolment.Enrolled.Select(person => person.Id)] };
        var against = await conflicts.FindAsync(request.School, draft, enrolment, others, view, cancellationToken);
        await drafts.KeepAsync(request.School, draft, cancellationToken);
        return Reply.Replace(Build(draft, view, enrolment, against, form.IsCorrection, request.Language), request.In(SessionTexts.PreviewTitle));
    }

    private static Reply Again(BotRequest request, SessionForm form, FormInputs typed, IReadOnlyList<Text> faults) =>
        Reply.Replace(form.Build(typed, faults, request.Language), request.In(SessionTexts.FormTitle));

    private static AdaptiveCard Build(SessionDraft draft, SchoolView view, Enrolment enrolment, IReadOnlyList<Text> conflicts, bool isCorrection, Language language)
    {
        var supervisors = draft.SupervisorIds.Select(view.Find).OfType<Person>().Select(person => CardText.Escape(person.FullName));
        return Card.In(
            language,
            Card.Title(SessionTexts.PreviewTitle.In(language)),
            Card.Facts(
                (SessionTexts.Date.In(language), Dates.Day(draft.Date).In(language)),
                (SessionTexts.Time.In(language), Dates.Time(draft.Time).In(language)),
                (SessionTexts.Room.In(language), CardText.Escape(draft.Room)),
                (SessionTexts.Site.In(language), CardText.Escape(draft.Site)),
                (SessionTexts.SessionNumberLabel.In(language), draft.Secrets?.Number.Digits ?? PixCertifTexts.ToCreate.In(language)),
                (SessionTexts.Supervisors.In(language), string.Join(", ", supervisors))),
            SessionConflicts.Box(conflicts, language),
            Card.Heading(SessionTexts.Enrolled(enrolment.Enrolled.Count).In(language)),
            Card.Paragraph(string.Join(", ", enrolment.Enrolled.Select(person => CardText.Escape($"{person.LastName} {person.FirstName}")))),
            Card.Note(SessionTexts.LeftOut(enrolment.Elsewhere.Count, enrolment.NotCertifiable).In(language)))
            .With(
                Card.MainButton((isCorrection ? SessionTexts.SaveChanges : SessionTexts.Save).In(language), SaveSession.Verb, ("session", draft.Id)),
                Card.CancelButton(language, LeaveSessionForm.Verb, ("session", draft.Id)));
    }
}
