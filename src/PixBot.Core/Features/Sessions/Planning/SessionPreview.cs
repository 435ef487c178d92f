using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Profiles;
using PixBot.Core.Localization;
using PixBot.Core.School;

namespace PixBot.Core.Features.Sessions.Planning;

/// <summary>What will be created, to read once more before anybody is told.</summary>
internal static class SessionPreview
{
    public static AdaptiveCard Build(SessionDraft draft, SchoolView school, Enrolment enrolment, bool isCorrection, Language language)
    {
        var supervisors = draft.SupervisorIds.Select(school.Find).OfType<Person>().Select(person => CardText.Escape(person.FullName));
        return Card.In(
            language,
            Card.Title(SessionTexts.PreviewTitle.In(language)),
            Card.Facts(
                (SessionTexts.Date.In(language), Dates.Day(draft.Date).In(language)),
                (SessionTexts.Time.In(language), Dates.Time(draft.Time).In(language)),
                (SessionTexts.Room.In(language), CardText.Escape(draft.Room)),
                (SessionTexts.Site.In(language), CardText.Escape(draft.Site)),
                (SessionTexts.SessionNumberLabel.In(language), draft.Secrets.Number.Digits),
                (SessionTexts.Supervisors.In(language), string.Join(", ", supervisors))),
            Card.Heading(SessionTexts.Enrolled(enrolment.Enrolled.Count).In(language)),
            Card.Paragraph(string.Join(", ", enrolment.Enrolled.Select(person => CardText.Escape($"{person.LastName} {person.FirstName}")))),
            Card.Note(SessionTexts.LeftOut(enrolment.Elsewhere, enrolment.NotCertifiable).In(language)))
            .With(
                Card.MainButton((isCorrection ? SessionTexts.SaveChanges : SessionTexts.Save).In(language), SessionPlanAction.SaveVerb, ("session", draft.Id)),
                Card.CancelButton(language, SessionPlanAction.DropVerb, ("session", draft.Id)));
    }
}
