using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Cards.Forms;
using PixBot.Core.Features.Sessions.PixCertif;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>The form of a session: what Pix Certif shows of it, who supervises, and from which classes its candidates are chosen.</summary>
internal sealed class SessionForm
{
    private const int Longest = 100;

    private static readonly TextField Site = new("site", SessionTexts.Site, Longest, SessionTexts.NeedSite);
    private static readonly TextField Room = new("room", SessionTexts.Room, Longest, SessionTexts.NeedRoom);
    private static readonly DateField Date = new("date", SessionTexts.Date, SessionTexts.NeedDate);
    private static readonly TimeField Time = new("time", SessionTexts.Time, SessionTexts.NeedTime);
    private static readonly ToggleField OnlyCertifiable = new("certifiable", SessionTexts.Enrol, SessionTexts.OnlyCertifiable);

    private readonly string id;
    private readonly bool isCorrection;
    private readonly SchoolClock school;
    private readonly ChoicesField supervisors;
    private readonly ChoicesField classes;

    /// <param name="id">Of the session that it makes or corrects.</param>
    public SessionForm(string id, bool isCorrection, SchoolChoices choices, SchoolClock school)
    {
        (this.id, this.isCorrection, this.school) = (id, isCorrection, school);
        supervisors = new("supervisors", SessionTexts.Supervisors, choices.Supervisors, SessionTexts.NeedSupervisor);
        classes = new("classes", SessionTexts.Classes, choices.Classes, SessionTexts.NeedClass) { Gone = SessionTexts.NoCandidates };
        Fields = new([Site, Room, Date, Time, .. CodeFields.All, supervisors, classes, OnlyCertifiable], Make)
        {
            Help = SessionTexts.FormHelp,
            Check = Check,
        };
    }

    public Form<PlannedSession> Fields { get; }

    public bool IsCorrection => isCorrection;

    /// <summary>The session was saved without its password, when that was still left to choice.</summary>
    public bool WithoutPassword { get; init; }

    public FormInputs Empty(string? site) => new() { { Site, site }, { Date, school.Today.AddDays(1) }, { Time, new TimeOnly(8, 30) }, { OnlyCertifiable, true } };

    /// <summary>A session as it is, codes included.</summary>
    public FormInputs Filled(Session session, SessionSecrets? secrets, IEnumerable<string> enrolledClasses, bool onlyCertifiable) => new()
    {
        { Site, session.Site },
        { Room, session.Room },
        { Date, session.Date },
        { Time, session.Time },
        { CodeFields.Number, secrets?.Number.Digits },
        { CodeFields.Code, secrets?.Code.Value },
        { CodeFields.Password, secrets?.Password?.Printed },
        { supervisors, session.SupervisorIds },
        { classes, enrolledClasses },
        { OnlyCertifiable, onlyCertifiable },
    };

    public AdaptiveCard Build(FormInputs typed, IReadOnlyList<Text> faults, Language language) =>
        Card.In(
            language,
            [
                Card.Title((isCorrection ? SessionTexts.CorrectTitle : SessionTexts.FormTitle).In(language)),
                .. Fields.Build(typed, faults, language),
            ])
            .With(
                CodeFields.Exchanged(typed) is null
                    ? null
                    : Card.MainButton(PixCertifTexts.Exchange.In(language), PreviewSession.ExchangeVerb, About),
                Card.MainButton(SessionTexts.Preview.In(language), PreviewSession.Verb, About),
                Card.CancelButton(language, LeaveSessionForm.Verb, ("session", id)));

    private (string, string)[] About => [("session", id), ("correction", isCorrection ? "true" : "false")];

    private PlannedSession Make(FormAnswers answers)
    {
        var draft = new SessionDraft(
            id, answers.Of(Site), answers.Of(Room), answers.Of(Date), answers.Of(Time), answers.Of(supervisors), CodeFields.Secrets(answers), CandidateIds: []);
        return new(draft, answers.Of(classes), answers.IsOn(OnlyCertifiable));
    }

    /// <summary>A new session in the past is a slip of the finger; one that was may still be corrected.</summary>
    private IEnumerable<Text> Check(FormAnswers answers)
    {
        if (!isCorrection && answers.Has(Date, out var date) && answers.Has(Time, out var time) && school.Moment(date, time) <= school.Now)
            yield return SessionTexts.InThePast;
        if (CodeFields.IsHalf(answers, WithoutPassword))
            yield return PixCertifTexts.AllOrNone;
    }
}
