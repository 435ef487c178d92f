using AdaptiveCards;
using PixBot.Core.Cards;
using PixBot.Core.Features.Sessions.Calendar;
using PixBot.Core.Features.Sessions.Facts;
using PixBot.Core.Localization;
using PixBot.Core.School;
using PixBot.Core.State;

namespace PixBot.Core.Features.Sessions.Supervision;

/// <summary>For those who supervise a session: what the convocation is for candidates. They are asked whether they can.</summary>
internal sealed class SupervisionCard(CalendarLinks calendar, SchoolClock school)
{
    /// <param name="answer">Null while they have not answered.</param>
    /// <param name="before">What the reader was told before, where it has changed; null where nothing has.</param>
    public AdaptiveCard Build(
        SchoolId schoolId, Session session, string personId, SupervisionAnswer? answer, Language language, ToldFacts? before = null) => Card.In(
        language,
        Card.Title(SessionTexts.SupervisionTitle.In(language)),
        Card.Paragraph((before is not null ? SessionTexts.SupervisionChanged : SessionTexts.SupervisionIntro).In(language)),
        SessionFacts.WhenAndWhere(session, language, before: before),
        SupervisionButtons.State(answer, language),
        Card.Note(SessionTexts.CodesFrom(school.Local(session.CodesAt)).In(language)),
        calendar.Note(CalendarTexts.SupervisorTakesAgain, language))
        .With([.. SupervisionButtons.Of(session, answer, language), calendar.Button(schoolId, session, personId, language)]);
}
